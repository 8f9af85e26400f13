import { eingabeKlasse, Feld, feldAttribute, type FeldProps } from "./feld.tsx";

interface Props extends FeldProps {
  type?: "text" | "email" | "tel" | "url" | "search";
  inputmode?: "text" | "numeric" | "decimal" | "email" | "tel";
  /** The size of a field tells what is expected in it. */
  breite?: "kurz" | "mittel" | "voll";
  spellcheck?: boolean;
  maxlength?: number;
}

/** One line of text. */
export function TextField({ type = "text", inputmode, breite = "voll", spellcheck, maxlength, ...feld }: Props) {
  return (
    <Feld feld={feld}>
      <input
        {...feldAttribute(feld)}
        class={`${eingabeKlasse(feld)} hs-breite-${breite}`}
        type={type}
        list={undefined}
        dir={type === "text" || type === "search" ? "auto" : "ltr"}
        inputmode={inputmode}
        spellcheck={spellcheck}
        maxlength={maxlength}
        value={feld.value}
      />
    </Feld>
  );
}
