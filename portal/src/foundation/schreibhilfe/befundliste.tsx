import { type Befund, pruefe } from "@handschlag/klartext";
import { zahl } from "../i18n/formate.ts";
import type { Sprache } from "../i18n/sprache.ts";
import { createT } from "../i18n/t.ts";
import { Details } from "../ui/details.tsx";
import { Befundpunkte } from "./befundpunkte.tsx";
import { FUER_MENSCHEN, type Leserschaft, pruefweise } from "./leserschaft.ts";
import { messages } from "./messages.ts";

/** Checks a text and says what would make it easier, the most useful first. The island rebuilds this list while somebody writes. */
export function Befundliste({ text, fuer, sprache }: { text: string; fuer: Leserschaft; sprache: Sprache }) {
  const t = createT(sprache, messages);
  const { stufe, schwierigkeit, befunde, zuerst } = pruefe(text, pruefweise(fuer, sprache));
  if (fuer === "mensch") {
    const gezeigt = fuerMenschen(befunde);
    return gezeigt.length === 0 ? <p>{t("gutVerstaendlich")}</p> : <Befundpunkte befunde={gezeigt} sprache={sprache} />;
  }
  const weitere = befunde.filter((_, i) => !zuerst.includes(i));
  return (
    <>
      <p><strong>{t("ergebnis")}:</strong> {t("stufe", { stufe, wert: zahl(schwierigkeit, sprache, 1) })}</p>
      {zuerst.length === 0 ? <p>{t("gut")}</p> : <Befundpunkte befunde={zuerst.flatMap((i) => befunde[i] ?? [])} sprache={sprache} />}
      {weitere.length === 0 ? null : <Details titel={t("weitere", { zahl: weitere.length })}><Befundpunkte befunde={weitere} sprache={sprache} /></Details>}
    </>
  );
}

const HOECHSTENS_FUER_MENSCHEN = 3;

/** Few, and only one for each place. */
function fuerMenschen(befunde: readonly Befund[]): Befund[] {
  const gemeint = befunde.filter(({ regel }) => FUER_MENSCHEN.has(regel));
  return gemeint.filter(({ start }, i) => gemeint.findIndex((b) => b.start === start) === i).slice(0, HOECHSTENS_FUER_MENSCHEN);
}
