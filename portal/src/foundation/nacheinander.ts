/** One after the other, as a transaction can do only one thing at a time. */
export async function nacheinander<E, A>(eintraege: readonly E[], tu: (eintrag: E) => Promise<A>): Promise<A[]> {
  const ergebnisse: A[] = [];
  for (const eintrag of eintraege) ergebnisse.push(await tu(eintrag));
  return ergebnisse;
}
