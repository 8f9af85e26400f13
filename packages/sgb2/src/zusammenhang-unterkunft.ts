import type { Fall } from "./eingabe.ts";
import type { Leistungszeit, Unterkunft } from "./eingabe-unterkunft.ts";
import type { Melde } from "./zusammenhang.ts";

/** What about the dwelling no single field can show. */
export function pruefeUnterkunft(fall: Fall, melde: Melde): void {
  pruefeKosten(fall, melde);
  pruefeZeiten(fall, melde);
  pruefeNachweise(fall.unterkunft, melde);
  pruefeGuthaben(fall.unterkunft, melde);
  if (fall.personen.reduce((summe, { wohnanteil = 0 }) => summe + wohnanteil, 0) > 100.001) melde("personen", "anteileUeber100");
}

function pruefeKosten({ unterkunft, personen }: Fall, melde: Melde): void {
  const { art, bruttokaltmiete, heizung, personenImHaushalt } = unterkunft;
  if (art === "keine") {
    if (bruttokaltmiete) melde("unterkunft.bruttokaltmiete", "keineUnterkunft");
    if (heizung) melde("unterkunft.heizung", "keineUnterkunft");
  } else {
    if (bruttokaltmiete === undefined) melde("unterkunft.bruttokaltmiete", "fehlt");
    if (heizung === undefined) melde("unterkunft.heizung", "fehlt");
  }
  if (personenImHaushalt !== undefined && personenImHaushalt < personen.length) melde("unterkunft.personenImHaushalt", "zuWenigKoepfe");
}

function pruefeZeiten({ unterkunft, monat }: Fall, melde: Melde): void {
  const { leistungsbezugSeit, leistungszeiten, kostensenkungSeit, kostensenkungAm } = unterkunft;
  if (leistungsbezugSeit && leistungsbezugSeit > monat) melde("unterkunft.leistungsbezugSeit", "bezugSpaeter", { monat });
  if (leistungsbezugSeit && leistungszeiten) melde("unterkunft.leistungszeiten", "entwederOder");
  if (kostensenkungSeit && kostensenkungAm) melde("unterkunft.kostensenkungAm", "entwederOder");
  leistungszeiten?.forEach((zeit, i) => pruefeZeit(leistungszeiten, zeit, i, monat, melde));
}

/** In order, apart from each other; only the last may go on, and then under SGB II. */
function pruefeZeit(zeiten: readonly Leistungszeit[], { von, bis, nach }: Leistungszeit, i: number, monat: string, melde: Melde): void {
  const pfad = `unterkunft.leistungszeiten[${i}]`;
  const naechste = zeiten[i + 1];
  if (von > monat) melde(`${pfad}.von`, "bezugSpaeter", { monat });
  if (bis !== undefined && bis < von) melde(`${pfad}.bis`, "zeitenReihenfolge");
  if (naechste ? bis === undefined || naechste.von <= bis : bis === undefined && nach === "SGB XII") melde(pfad, "zeitenReihenfolge");
}

function pruefeNachweise({ art, angemessen, wohnflaeche, warmwasser, warmwasserGemessen, einmaligeKosten }: Unterkunft, melde: Melde): void {
  if (angemessen?.jeQuadratmeter !== undefined && wohnflaeche === undefined) melde("unterkunft.wohnflaeche", "fehlt");
  if (warmwasserGemessen !== undefined && warmwasser !== "dezentral") melde("unterkunft.warmwasserGemessen", "nurDezentral");
  einmaligeKosten?.forEach((kosten, i) => {
    if (kosten.art === "instandhaltung" && art !== "eigentum") melde(`unterkunft.einmaligeKosten[${i}]`, "nurEigentum");
  });
}

function pruefeGuthaben({ guthaben }: Unterkunft, melde: Melde): void {
  guthaben?.forEach(({ betrag, haushaltsenergie = 0, nichtAnerkannt = 0 }, i) => {
    if (haushaltsenergie + nichtAnerkannt > betrag) melde(`unterkunft.guthaben[${i}]`, "mehrAlsBetrag");
  });
}
