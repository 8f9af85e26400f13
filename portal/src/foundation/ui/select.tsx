import { Feld, feldAttribute, type FeldProps } from "./feld.tsx";
import type { Option } from "./option.ts";
import { useSprache } from "./sprach-kontext.ts";

/** A choice from many; for up to seven answers `Radios` are easier to read. */
export function Select({ optionen, ...feld }: FeldProps & { optionen: readonly Option[] }) {
  const { t } = useSprache();
  const fehler = feld.fehler === undefined ? "" : " kern-form-input__select--error";
  return (
    <Feld feld={feld}>
      <div class="kern-form-input__select-wrapper">
        <select {...feldAttribute(feld)} class={`kern-form-input__select${fehler}`}>
          <option value="">{t("bitteWaehlen")}</option>
          {optionen.map(({ value, text }) => (
            <option key={value} value={value} selected={value === feld.value}>
              {text}
            </option>
          ))}
        </select>
      </div>
    </Feld>
  );
}
