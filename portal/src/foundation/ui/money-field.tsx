import { eingabeKlasse, Feld, feldAttribute, type FeldProps } from "./feld.tsx";

/** An amount in euros; read it with `parseEuro`, fill `value` with what was typed or with `eingabeEuro(cents)`. */
export function MoneyField(feld: FeldProps) {
  return (
    <Feld feld={feld}>
      <span class="hs-geld">
        <input {...feldAttribute(feld)} class={`${eingabeKlasse(feld)} hs-breite-kurz`} type="text" inputmode="decimal" dir="ltr" value={feld.value} />
        <span aria-hidden="true">€</span>
      </span>
    </Feld>
  );
}
