import { eingabeKlasse, Feld, feldAttribute, type FeldProps } from "./feld.tsx";

interface Props extends Omit<FeldProps, "value" | "autocomplete"> {
  /** Lets password managers fill in the old one or propose a new one. */
  autocomplete: "current-password" | "new-password";
}

/** A secret; it is never sent back to the page. */
export function PasswordField(feld: Props) {
  return (
    <Feld feld={feld}>
      <input {...feldAttribute(feld)} class={`${eingabeKlasse(feld)} hs-breite-mittel`} type="password" />
    </Feld>
  );
}
