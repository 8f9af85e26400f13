import { eingabeKlasse, Feld, feldAttribute, type FeldProps } from "./feld.tsx";

interface Props extends FeldProps {
  /** Visible lines. */
  zeilen?: number;
  maxlength?: number;
}

/** Free text over several lines. */
export function TextArea({ zeilen = 5, maxlength, ...feld }: Props) {
  return (
    <Feld feld={feld}>
      <textarea {...feldAttribute(feld)} class={eingabeKlasse(feld)} rows={zeilen} maxlength={maxlength} dir="auto">
        {feld.value}
      </textarea>
    </Feld>
  );
}
