import { anschrift } from "./fragen/anschrift.tsx";
import { ausbildung } from "./fragen/ausbildung.tsx";
import { betraege } from "./fragen/betraege.tsx";
import { entbindung } from "./fragen/entbindung.tsx";
import type { Lage, Mitglied } from "./fragen/frage.ts";
import { gesundheit } from "./fragen/gesundheit.tsx";
import { jobcenter } from "./fragen/jobcenter.tsx";
import { vermoegen, vermoegenVon } from "./fragen/vermoegen.tsx";
import { wohnkosten } from "./fragen/wohnkosten.tsx";
import { wohnung } from "./fragen/wohnung.tsx";
import { type Angaben, type Haushalt, woche13 } from "./haushalt.ts";
import { type Grundlage, lageAus, liesAntwort } from "./schritte.ts";

/** The household that a complete set of answers describes. What was not asked stays at what the law assumes. */
export function haushaltAus(g: Grundlage): Haushalt {
  const lage = lageAus(g);
  return { personen: lage.mitglieder.map((m) => angaben(g, lage, m)), unterkunft: unterkunft(g, lage) };
}

function angaben(g: Grundlage, lage: Lage, m: Mitglied): Angaben {
  const { schluessel } = m;
  const gesund = liesAntwort(g, lage, gesundheit, schluessel)?.gesundheit ?? [];
  const termin = lage.schwanger.has(schluessel) ? liesAntwort(g, lage, entbindung, schluessel)?.entbindung : undefined;
  const anderer = { ich: "partner", partner: "ich" }[schluessel];
  return {
    schluessel, vorname: m.vorname, nachname: m.nachname, geburtsdatum: m.geburtsdatum, eltern: m.eltern,
    ...(lage.partner && anderer !== undefined && { partner: anderer }),
    ausbildung: liesAntwort(g, lage, ausbildung, schluessel)?.ausbildung ?? "keine",
    ...(gesund.includes("wenigerAlsDreiStunden") && { erwerbsfaehig: false }),
    mehrbedarfe: (["behinderung", "merkzeichenG"] as const).filter((art) => gesund.includes(art)),
    ...(termin !== undefined && { seitWoche13: woche13(termin) }),
    einkommen: (lage.arten[schluessel] ?? []).length === 0 ? [] : liesAntwort(g, lage, betraege, schluessel)?.einkommen ?? [],
    vermoegen: vermoegenVon(liesAntwort(g, lage, vermoegen) ?? {}, schluessel),
  };
}

function unterkunft(g: Grundlage, lage: Lage): Haushalt["unterkunft"] {
  const kosten = liesAntwort(g, lage, wohnkosten);
  const zuhause = liesAntwort(g, lage, wohnung);
  if (lage.form === undefined || lage.form === "keine" || !kosten || !zuhause) {
    return { art: "unterkunft", form: "keine", bruttokaltmiete: 0, heizung: 0, personenImHaushalt: Math.max(1, lage.mitglieder.length), warmwasser: "zentral" };
  }
  return {
    art: "unterkunft", form: lage.form, ...kosten, personenImHaushalt: zuhause.personen, warmwasser: zuhause.warmwasser,
    ...(zuhause.flaeche !== undefined && { wohnflaeche: zuhause.flaeche }),
  };
}

/** Whether one of them works here, so that the case has to be hidden from superiors. */
export const arbeitetHier = (g: Grundlage): boolean => liesAntwort(g, lageAus(g), jobcenter)?.jobcenter === "ja";

/** Where to reach the person. */
export const anschriftAus = (g: Grundlage) => liesAntwort(g, lageAus(g), anschrift);
