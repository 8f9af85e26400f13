import type { Ergebnis } from "@handschlag/klartext";
import { zahl } from "../i18n/formate.ts";
import type { Sprache } from "../i18n/sprache.ts";
import { createT } from "../i18n/t.ts";
import { messages } from "./messages.ts";

/** What would make a text easier, the most useful first. The island rebuilds this list while somebody writes. */
export function Befundliste({ ergebnis: { stufe, schwierigkeit, befunde, zuerst }, sprache }: { ergebnis: Ergebnis; sprache: Sprache }) {
  const t = createT(sprache, messages);
  return (
    <>
      <p><strong>{t("ergebnis")}:</strong> {t("stufe", { stufe, wert: zahl(schwierigkeit, sprache, 1) })}</p>
      {zuerst.length === 0 ? <p>{t("gut")}</p> : (
        <ul>
          {zuerst.flatMap((i) => befunde[i] ?? []).map((b) => (
            <li key={`${b.regel}${b.start}`}>
              {b.stelle === "" ? null : <><mark lang="de">{b.stelle}</mark><br /></>}
              {b.grund} {b.vorschlag}
              {b.ersatz === undefined ? null : (
                <> <button type="button" class="hs-vorschlag" hidden data-start={b.start} data-ende={b.ende} data-ersatz={b.ersatz}>{t("uebernehmen", { ersatz: b.ersatz })}</button></>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
