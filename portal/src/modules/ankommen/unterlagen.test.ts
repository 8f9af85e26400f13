import { describe, expect, it } from "vitest";
import type { Angaben, Haushalt } from "./haushalt.ts";
import { noetigeUnterlagen } from "./unterlagen.ts";

const heute = "2026-11-23";
const ich: Angaben = { schluessel: "ich", vorname: "Mara", nachname: "Muster", geburtsdatum: "1990-03-14", eltern: [], ausbildung: "keine", mehrbedarfe: [], einkommen: [], vermoegen: 0 };
const miete: Haushalt["unterkunft"] = { art: "unterkunft", form: "miete", bruttokaltmiete: 42000, heizung: 7000, personenImHaushalt: 1, warmwasser: "zentral" };
const fuer = (personen: Angaben[], unterkunft = miete) => noetigeUnterlagen({ personen, unterkunft }, heute);

describe("the papers that help", () => {
  it("are few for a single tenant without income", () => {
    expect(fuer([ich])).toEqual([{ art: "mietvertrag" }, { art: "kontoauszuege" }, { art: "ausweis", schluessel: "ich" }]);
  });

  it("leave out the rental contract where no rent is paid", () => {
    expect(fuer([ich], { ...miete, form: "keine" }).map((u) => u.art)).not.toContain("mietvertrag");
  });

  it("ask an employee for payslips and nobody else", () => {
    const partner = { ...ich, schluessel: "partner", einkommen: [{ art: "erwerbstaetigkeit" as const, brutto: 160000, steuern: 0, sozialversicherung: 0, absetzbar: 0 }] };
    expect(fuer([ich, partner]).filter((u) => u.art === "lohnabrechnungen")).toEqual([{ art: "lohnabrechnungen", schluessel: "partner" }]);
  });

  it("ask for no identity card of a child", () => {
    expect(fuer([ich, { ...ich, schluessel: "kind1", geburtsdatum: "2019-05-05" }]).filter((u) => u.art === "ausweis")).toHaveLength(1);
  });

  it("join several public benefits of one person in one line", () => {
    const kind = { ...ich, schluessel: "kind1", geburtsdatum: "2019-05-05", einkommen: [{ art: "kindergeld" as const, betrag: 25900 }, { art: "unterhaltsvorschuss" as const, betrag: 29900 }] };
    expect(fuer([kind]).map((u) => u.art)).toEqual(["mietvertrag", "kontoauszuege", "leistungsbescheide"]);
  });

  it("name what proves an additional need, training and illness", () => {
    const vieles: Angaben = { ...ich, ausbildung: "studium", mehrbedarfe: ["behinderung", "merkzeichenG"], erwerbsfaehig: false, seitWoche13: "2026-08-17" };
    expect(fuer([vieles]).map((u) => u.art)).toEqual(expect.arrayContaining(["immatrikulation", "teilhabebescheid", "schwerbehindertenausweis", "aerztlicherNachweis", "mutterpass"]));
  });
});
