/** Valid cases outside what is implemented: where in the input and which norm. `{i}` stands for the person's place. */
export const ABLEHNUNGEN = {
  monatUnbekannt: { pfad: "monat", norm: "§ 20 Abs. 1a SGB II" },
  dreiGenerationen: { pfad: "personen[{i}].eltern", norm: "§ 7 Abs. 3, § 9 Abs. 2 und 3 SGB II" },
  elternOhnePartnerschaft: { pfad: "personen[{i}].eltern", norm: "§ 7 Abs. 3 Nr. 2 und Abs. 3a Nr. 2 SGB II" },
  partnerUnter15: { pfad: "personen[{i}].partner", norm: "§ 7 Abs. 1 Satz 1 Nr. 1 und Abs. 3 Nr. 3 SGB II" },
  freibetragUnbelegt: { pfad: "personen[{i}].einkommen", norm: "§ 11b Abs. 2 SGB II" },
  einkommenUnbelegt: { pfad: "personen[{i}].einkommen", norm: "§ 11a SGB II, §§ 1 und 2 der Verordnung" },
  absetzungUnbelegt: { pfad: "personen[{i}].absetzungen", norm: "§ 11b Abs. 1 Satz 1 Nr. 3 und 4 SGB II, § 9 der Verordnung" },
  schulbuecherVor2021: { pfad: "personen[{i}].mehrbedarfe", norm: "§ 21 Abs. 6a SGB II" },
  foerderungVor2016: { pfad: "personen[{i}].einkommen", norm: "§ 11a Abs. 3 SGB II" },
  ausbildungVor2016: { pfad: "personen[{i}].ausbildung", norm: "§ 7 Abs. 5 und 6, § 27 Abs. 3 SGB II" },
  gesamtgrenzeVor2021: { pfad: "unterkunft.angemessen.gesamt", norm: "§ 22 Abs. 10 SGB II" },
  warmwasserGemessenVor2021: { pfad: "unterkunft.warmwasserGemessen", norm: "§ 21 Abs. 7 SGB II" },
  guthabenVor2021: { pfad: "unterkunft.guthaben", norm: "§ 22 Abs. 3 SGB II" },
  genossenschaftsanteileVor2021: { pfad: "unterkunft.einmaligeKosten", norm: "§ 22 Abs. 6 SGB II" },
  einrichtungMitPartner: { pfad: "personen[{i}].lage.einrichtung", norm: "§ 7 Abs. 3 Nr. 3, Abs. 4, § 20 Abs. 4 SGB II" },
  aufenthaltUnbelegt: { pfad: "personen[{i}].lage.aufenthalt", norm: "§ 7 Abs. 1 Satz 2 bis 5 SGB II" },
  kinderzuschlag: { pfad: "personen[{i}].einkommen", norm: "§ 11 Abs. 1 Satz 4 SGB II" },
  minderungVorApril2011: { pfad: "personen[{i}].minderungen", norm: "§ 77 Abs. 12 SGB II" },
  aufrechnungVorApril2011: { pfad: "personen[{i}].aufrechnungen", norm: "§ 43 SGB II in der bis 31.3.2011 geltenden Fassung" },
  klassenfahrtVorApril2011: { pfad: "personen[{i}].bildungUndTeilhabe", norm: "§ 77 Abs. 10 SGB II" },
} as const satisfies Record<string, { pfad: string; norm: string }>;

export type Ablehnungsgrund = keyof typeof ABLEHNUNGEN;
