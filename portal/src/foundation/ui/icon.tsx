export type IconName = "info" | "success" | "warning" | "danger" | "extern";

/** Strokes in a square of 24; colour comes from the text around. */
const STRICHE: Readonly<Record<IconName, string>> = {
  info: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v6M12 7.2v.3",
  success: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8 12.4l2.8 2.8 5.4-6",
  warning: "M12 3.6 2.8 19.8h18.4L12 3.6ZM12 10v4.6M12 17v.3",
  danger: "M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3L8.3 3ZM12 7.5v5.5M12 16.2v.3",
  extern: "M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9",
};

/** A drawing that repeats what the words beside it say; screen readers pass over it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`hs-icon hs-icon--${name}`} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={STRICHE[name]} />
    </svg>
  );
}
