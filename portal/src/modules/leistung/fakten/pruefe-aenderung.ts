import { isDeepStrictEqual } from "node:util";
import type { Fakt } from "../../../fall/fakt/fakt.ts";
import type { Feldfehler, Formular } from "../../../foundation/http/seite.ts";
import { datum } from "../../../foundation/i18n/formate.ts";
import type { Sprache } from "../../../foundation/i18n/sprache.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import type { Aenderung } from "./aendere.ts";
import { liesFakt, liesTag } from "./eingabe.ts";
import { formVon } from "./formen.ts";
import { formMessages } from "../form-messages.ts";

type Alt = { inhalt: Fakt; von: string; bis: string | null };

/** A change of a fact out of the form, or what is wrong at which field. */
export function pruefeAenderung(alt: Alt, formular: Pick<Formular, "werte" | "mehrfach">, mitglieder: readonly string[], sprache: Sprache): { aenderung: Aenderung } | { fehler: Feldfehler[] } {
  const t = createT(sprache, formMessages);
  const { wie } = formular.werte;
  const grund = liesGrund(formular.werte);
  const grundfehler = grund === undefined ? [{ feld: "grund", text: t("fehlerGrund") }] : [];
  if (wie !== "berichtigen" && wie !== "aendern" && wie !== "beenden") return { fehler: [{ feld: "wie", text: t("fehlerWie") }, ...grundfehler] };
  const ab = wie === "berichtigen" ? { tag: alt.von } : pruefeAb(alt, liesTag("ab", formular.werte), wie, sprache);
  const fakt = wie === "beenden" ? { fakt: alt.inhalt } : liesFakt(formVon(alt.inhalt), formular, mitglieder, sprache);
  const fehler = [...("fehler" in fakt ? fakt.fehler : []), ...("fehler" in ab ? ab.fehler : []), ...grundfehler];
  if ("fehler" in fakt || "fehler" in ab || grund === undefined || fehler.length > 0) return { fehler };
  if (wie === "beenden") return { aenderung: { wie, ab: ab.tag, grund } };
  if (isDeepStrictEqual(fakt.fakt, alt.inhalt)) return { fehler: [{ feld: "wie", text: t("fehlerGleich") }] };
  return { aenderung: wie === "aendern" ? { wie, inhalt: fakt.fakt, ab: ab.tag, grund } : { wie, inhalt: fakt.fakt, grund } };
}

function pruefeAb({ von, bis }: Alt, tag: string | undefined | null, wie: "aendern" | "beenden", sprache: Sprache): { tag: string } | { fehler: Feldfehler[] } {
  const t = createT(sprache, formMessages);
  const fruehestens = wie === "aendern" ? tagDanach(von) : von;
  if (typeof tag !== "string" || tag < fruehestens) return { fehler: [{ feld: "ab", text: t("fehlerAb", { von: datum(fruehestens, sprache) }) }] };
  if (bis !== null && tag > bis) return { fehler: [{ feld: "ab", text: t("fehlerAbNachEnde", { bis: datum(bis, sprache) }) }] };
  return { tag };
}

const tagDanach = (tag: string): string => new Date(Date.parse(tag) + 86_400_000).toISOString().slice(0, 10);

const HOECHSTENS = 1000;

/** The reason in one's own words, or undefined where there is none. */
export function liesGrund(werte: Formular["werte"]): string | undefined {
  const grund = (werte["grund"] ?? "").trim().slice(0, HOECHSTENS);
  return grund === "" ? undefined : grund;
}
