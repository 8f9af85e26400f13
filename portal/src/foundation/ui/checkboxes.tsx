import { Auswahl } from "./auswahl.tsx";
import type { FeldProps } from "./feld.tsx";
import { Gruppe } from "./gruppe.tsx";
import type { Option } from "./option.ts";

interface Props extends Omit<FeldProps, "value"> {
  optionen: readonly Option[];
  /** The chosen answers. */
  values?: readonly string[];
}

/** Any number of answers; the form sends the name once per answer. */
export function Checkboxes({ optionen, values = [], ...feld }: Props) {
  return (
    <Gruppe feld={feld}>
      <Auswahl art="checkbox" feld={feld} optionen={optionen} gewaehlt={values} />
    </Gruppe>
  );
}
