import type { Befund } from "@handschlag/klartext";
import type { Sprache } from "../i18n/sprache.ts";
import { createT } from "../i18n/t.ts";
import { messages } from "./messages.ts";

/** Findings as a list: the place, why it is hard, what would be better. The script shows the buttons: they do nothing without it. */
export function Befundpunkte({ befunde, sprache }: { befunde: readonly Befund[]; sprache: Sprache }) {
  const t = createT(sprache, messages);
  return (
    <ul>
      {befunde.map((b) => (
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
  );
}

const LAENGSTE_STELLE = 90;

/** A whole sentence is named by its beginning and end. */
function gekuerzt(stelle: string): string {
  if (stelle.length <= LAENGSTE_STELLE) return stelle;
  return `${stelle.slice(0, stelle.lastIndexOf(" ", 45))} … ${stelle.slice(stelle.indexOf(" ", stelle.length - 35) + 1)}`;
}
