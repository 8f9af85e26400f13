/** An employee who can be part of a tandem. */
export type Kraft = { id: string; teamId: string; rolle: "integrationsfachkraft" | "leistungssachbearbeitung" };

/** Two named people of one team for one case. */
export type Tandempaar = { teamId: string; integrationsfachkraftId: string; leistungssachbearbeitungId: string };

/** All tandems an office can form: within a team, every benefit clerk with placement staff in turn. */
export function moeglicheTandems(kraefte: readonly Kraft[]): Tandempaar[] {
  const teams = Map.groupBy([...kraefte].sort((a, b) => (a.id < b.id ? -1 : 1)), (k) => k.teamId);
  return [...teams].flatMap(([teamId, alle]) => {
    const vermittlung = alle.filter((k) => k.rolle === "integrationsfachkraft");
    const leistung = alle.filter((k) => k.rolle === "leistungssachbearbeitung");
    const groesser = Math.max(vermittlung.length, leistung.length);
    return Array.from({ length: vermittlung.length && leistung.length ? groesser : 0 }, (_, i) => ({
      teamId,
      integrationsfachkraftId: vermittlung[i % vermittlung.length]?.id ?? "",
      leistungssachbearbeitungId: leistung[i % leistung.length]?.id ?? "",
    }));
  });
}

/**
 * The tandem of a new case: cases go round in turn, by their number.
 * @throws Error when no team has both placement and benefit staff
 */
export function teileZu(nummer: number, kraefte: readonly Kraft[]): Tandempaar {
  const tandems = moeglicheTandems(kraefte);
  const tandem = tandems[nummer % tandems.length];
  if (!tandem) throw new Error("No team of this office has both placement and benefit staff.");
  return tandem;
}
