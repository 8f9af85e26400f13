declare module "munkres-js" {
  /** The assignment with the smallest sum: pairs of row and column. */
  export default function munkres(kosten: number[][]): [zeile: number, spalte: number][];
}
