/** A station with its places in each round. */
export type Station = { readonly id: string; readonly plaetze: number; readonly name?: string | undefined };

/** Where someone is in each round; null where they are nowhere. */
export type Weg = readonly (string | null)[];

/**
 * Someone who takes part. `wuensche`: stations, best first. `fest`: where they have to be (a speaker), one entry a
 * round, null where they are free. `bisher`: places of an earlier plan that they keep. `zusammen`: with whom they would
 * like to be.
 */
export type Person = {
  readonly id: string;
  readonly wuensche: readonly string[];
  readonly fest?: Weg | undefined;
  readonly bisher?: Weg | undefined;
  readonly zusammen?: readonly string[] | undefined;
};

/** Who wants to go where; `los` is the published seed of the lot. */
export type Tagung = {
  readonly runden: number;
  readonly stationen: readonly Station[];
  readonly personen: readonly Person[];
  readonly los?: string | undefined;
};
