/** Valid cases outside what is implemented: where in the input, which norm, why. `{i}` stands for the person's place. */
export const ABLEHNUNGEN = {
  monatUnbekannt: {
    pfad: "monat", norm: "§ 20 Abs. 1a SGB II",
    text: "Für diesen Monat ist das Recht hier nicht hinterlegt. Bekannt sind die Monate von {erster} bis {letzter}.",
  },
  dreiGenerationen: {
    pfad: "personen[{i}].eltern", norm: "§ 7 Abs. 3, § 9 Abs. 2 und 3 SGB II",
    text: "Eine Person unter 25 lebt mit eigenem Kind bei ihren Eltern. Eine Bedarfsgemeinschaft aus drei Generationen rechnen wir noch nicht.",
  },
  elternOhnePartnerschaft: {
    pfad: "personen[{i}].eltern", norm: "§ 7 Abs. 3 Nr. 2 und Abs. 3a Nr. 2 SGB II",
    text: "Beide Eltern leben im Haushalt, sind aber nicht als Partner angegeben. Ob sie füreinander einstehen, lässt sich hier nicht entscheiden.",
  },
  partnerUnter15: {
    pfad: "personen[{i}].partner", norm: "§ 7 Abs. 1 Satz 1 Nr. 1 und Abs. 3 Nr. 3 SGB II",
    text: "Eine Partnerschaft mit einer Person unter 15 Jahren rechnen wir nicht.",
  },
  erwerbOhneErwerbsfaehigkeit: {
    pfad: "personen[{i}].einkommen", norm: "§ 11b Abs. 2 und 3 SGB II",
    text: "Das Gesetz regelt die Freibeträge nur für erwerbsfähige Leistungsberechtigte. Erwerbseinkommen einer nicht erwerbsfähigen Person ab 15 rechnen wir noch nicht.",
  },
  kinderzuschlag: {
    pfad: "personen[{i}].einkommen", norm: "§ 11 Abs. 1 Satz 4 SGB II",
    text: "Kinderzuschlag ist Einkommen des Kindes. Bitte geben Sie ihn bei dem Kind an, für das er gezahlt wird.",
  },
} as const satisfies Record<string, { pfad: string; norm: string; text: string }>;

export type Ablehnungsgrund = keyof typeof ABLEHNUNGEN;
