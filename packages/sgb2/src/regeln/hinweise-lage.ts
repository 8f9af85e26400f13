import type { Lage } from "../eingabe-lage.ts";
import type { Protokoll } from "../kern/protokoll.ts";

/** What was assumed about the situation of a person. */
export function gibHinweiseZurLage(p: Protokoll, lage: Lage, i: number): void {
  if (lage.umgang?.lebensmittelpunkt === "beide") p.hinweis("wechselmodell", i);
  if (lage.umgang) p.hinweis("umgang", i);
}
