import { Auswahl } from "./auswahl.tsx";
import type { FeldProps } from "./feld.tsx";
import { Gruppe } from "./gruppe.tsx";
import type { Option } from "./option.ts";

interface Props extends FeldProps {
  optionen: readonly Option[];
  /** Side by side where there is room; only for two or three short answers. */
  horizontal?: boolean;
}

/** Exactly one answer. */
export function Radios({ optionen, horizontal, ...feld }: Props) {
  return (
    <Gruppe feld={feld} {...(horizontal === true && { horizontal })}>
      <Auswahl art="radio" feld={feld} optionen={optionen} gewaehlt={feld.value === undefined ? [] : [feld.value]} />
    </Gruppe>
  );
}
