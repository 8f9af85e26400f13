import type { Befund, Ergebnis } from "@handschlag/klartext";
import { zahl } from "../i18n/formate.ts";
import type { Sprache } from "../i18n/sprache.ts";
import { createT } from "../i18n/t.ts";
import { messages } from "./messages.ts";
import { FUER_MENSCHEN, type Leserschaft } from "./leserschaft.ts";

type Props = { ergebnis: Ergebnis; fuer: Leserschaft; sprache: Sprache };

/** What would make a text easier, the most useful first. The island rebuilds this list while somebody writes. */
export function Befundliste({ ergebnis: { stufe, schwierigkeit, befunde, zuerst }, fuer, sprache }: Props) {
  const t = createT(sprache, messages);
  const gezeigt = fuer === "amt" ? zuerst.flatMap((i) => befunde[i] ?? []) : fuerMenschen(befunde);
  return (
    <>
      {fuer === "amt" ? <p><strong>{t("ergebnis")}:</strong> {t("stufe", { stufe, wert: zahl(schwierigkeit, sprache, 1) })}</p> : null}
      {gezeigt.length === 0 ? <p>{t(fuer === "amt" ? "gut" : "gutVerstaendlich")}</p> : (
        <ul>
          {gezeigt.map((b) => (
            <li key={`${b.regel}${b.start}`} data-start={b.start} data-ende={b.ende}>
              {b.stelle === "" ? null : <><mark lang="de">{gekuerzt(b.stelle)}</mark><br /></>}
              {b.grund} {b.vorschlag}
              {b.stelle === "" ? null : <> <button type="button" class="hs-zeigen" hidden>{t("zeigen")}</button></>}
              {b.ersatz === undefined ? null : (
                <> <button type="button" class="hs-vorschlag" hidden data-ersatz={b.ersatz}>{t("uebernehmen", { ersatz: b.ersatz })}</button></>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const HOECHSTENS_FUER_MENSCHEN = 3;

/** Few, and only one for each place. */
function fuerMenschen(befunde: readonly Befund[]): Befund[] {
  const gemeint = befunde.filter(({ regel }) => FUER_MENSCHEN.has(regel));
  return gemeint.filter(({ start }, i) => gemeint.findIndex((b) => b.start === start) === i).slice(0, HOECHSTENS_FUER_MENSCHEN);
}

const LAENGSTE_STELLE = 90;

/** A whole sentence is named by its beginning and end. */
function gekuerzt(stelle: string): string {
  if (stelle.length <= LAENGSTE_STELLE) return stelle;
  return `${stelle.slice(0, stelle.lastIndexOf(" ", 45))} … ${stelle.slice(stelle.indexOf(" ", stelle.length - 35) + 1)}`;
}
