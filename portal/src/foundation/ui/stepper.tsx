import { useSprache } from "./sprach-kontext.ts";

interface Props {
  /** From 1. */
  schritt: number;
  anzahl: number;
  /** Name of the step. */
  titel?: string;
}

/** How far one has come in a series of pages. */
export function Stepper({ schritt, anzahl, titel }: Props) {
  const { t } = useSprache();
  const text = t("schrittVon", { schritt, anzahl });
  return (
    <div class="kern-progress">
      <label class="kern-label" for="fortschritt">
        {text}
        {titel === undefined ? null : `: ${titel}`}
      </label>
      <progress id="fortschritt" value={schritt} max={anzahl}>
        {text}
      </progress>
    </div>
  );
}
