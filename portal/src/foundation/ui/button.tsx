import type { ComponentChildren } from "preact";

interface Props {
  art?: "primary" | "secondary" | "danger";
  name?: string;
  value?: string;
  children: ComponentChildren;
}

const KLASSE = {
  primary: "kern-btn kern-btn--primary",
  secondary: "kern-btn kern-btn--secondary",
  danger: "kern-btn kern-btn--secondary hs-gefahr",
} as const;

/** Sends the form it stands in; `name` and `value` say which of several buttons it was. */
export function Button({ art = "primary", name, value, children }: Props) {
  return (
    <button class={KLASSE[art]} type="submit" name={name} value={value}>
      <span class="kern-label">{children}</span>
    </button>
  );
}

/** A link that looks like a button: leads on, changes nothing. */
export function ButtonLink({ href, art = "primary", children }: { href: string; art?: Props["art"]; children: ComponentChildren }) {
  return (
    <a class={KLASSE[art]} href={href}>
      <span class="kern-label">{children}</span>
    </a>
  );
}

/** Buttons that belong together, in a row where there is room. */
export function ButtonGroup({ children }: { children: ComponentChildren }) {
  return <div class="hs-knoepfe">{children}</div>;
}
