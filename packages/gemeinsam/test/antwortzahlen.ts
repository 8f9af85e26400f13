// Answer counts that give a published mean: what the evaluation of a conference may have looked like.

/** Counts of the steps 1 to 5, with `n` answers and a mean that rounds to `mittel`; answers gather at the top as in real evaluations. */
export function anzahlenZuMittelwert(n: number, mittel: number): number[] {
  let fehlt = n * 5 - Math.round(mittel * n);
  const abzug = [0, 0, 0, 0];
  // Three of four missing points go to step 4, the others to steps 3 and 2, so that the counts look like answers.
  abzug[2] = Math.floor(fehlt / 10);
  abzug[1] = Math.floor(fehlt / 40);
  fehlt -= abzug[2] * 2 + abzug[1] * 3;
  return [0, abzug[1], abzug[2], fehlt, n - abzug[1] - abzug[2] - fehlt];
}
