/**
 * The clock of the portal: the system's, or in the demo the time of day on a fixed date.
 * @param heute YYYY-MM-DD or undefined
 * @returns a function that tells the present ISO instant
 */
export function uhr(heute: string | undefined, system: () => Date = () => new Date()): () => string {
  return () => {
    const jetzt = system().toISOString();
    return heute === undefined ? jetzt : `${heute}${jetzt.slice(10)}`;
  };
}
