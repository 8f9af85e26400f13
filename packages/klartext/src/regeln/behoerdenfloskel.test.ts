import { describe, expect, it } from "vitest";
import { ersetzt, stellen, vorschlaege } from "../../test/funde.ts";
import { behoerdenfloskel } from "./behoerdenfloskel.ts";

describe("a stock phrase of offices", () => {
  it.each<[text: string, marked: string[]]>([
    ["Bezugnehmend auf Ihren Brief melde ich mich.", ["Bezugnehmend auf"]],
    ["Hiermit teilen wir Ihnen mit, dass Sie Geld bekommen.", ["Hiermit", "teilen wir Ihnen mit, dass"]],
    ["Bitte zeitnah schicken.", ["zeitnah"]],
  ])("is marked in: %s", (text, marked) => expect(stellen(behoerdenfloskel, text)).toEqual(marked));

  it.each([
    "Zu Ihrem Brief vom 3. Mai: Sie bekommen Geld.",
    "Wir schreiben Ihnen bald.",
  ])("is not marked in: %s", (text) => expect(stellen(behoerdenfloskel, text)).toEqual([]));

  it("comes with everyday words, or the advice to leave it out", () => {
    expect(vorschlaege(behoerdenfloskel, "Bitte zeitnah schicken.")).toEqual(["Sagen Sie: „bald“."]);
    expect(vorschlaege(behoerdenfloskel, "Hiermit schreiben wir Ihnen.")).toEqual(["Lassen Sie es weg und sagen Sie gleich, worum es geht."]);
  });

  it.each([
    ["Bitte melden Sie sich umgehend.", "Bitte melden Sie sich sofort."],
    ["Unverzüglich kam die Antwort.", "Sofort kam die Antwort."],
    ["Schicken Sie das binnen 14 Tagen.", "Schicken Sie das innerhalb von 14 Tagen."],
    ["Binnen einer Woche antworten wir.", "Innerhalb von einer Woche antworten wir."],
    ["Wir zahlen ein Darlehen in Höhe von 400 Euro.", "Wir zahlen ein Darlehen von 400 Euro."],
    ["400 Euro zuzüglich 80 Euro Heizkosten.", "400 Euro plus 80 Euro Heizkosten."],
    ["Die vorgenannten Unterlagen fehlen.", "Die genannten Unterlagen fehlen."],
    ["Nachstehende Angaben fehlen.", "Folgende Angaben fehlen."],
    ["Nach drei Kalendertagen ist Schluss.", "Nach drei Tagen ist Schluss."],
    ["Jedweder Antrag zählt.", "Jeder Antrag zählt."],
    ["Ihr Antrag wurde abschlägig beschieden.", "Ihr Antrag wurde abgelehnt."],
    ["Hochachtungsvoll", "Mit freundlichen Grüßen"],
  ])("can be replaced by one click: %s", (vorher, nachher) => expect(ersetzt(behoerdenfloskel, vorher)).toEqual([nachher]));

  it.each([
    "Schicken Sie das binnen eines Monats.",
    "400 Euro zuzüglich Heizkosten.",
    "In Anbetracht dessen zahlen wir.",
    "Nachstehend finden Sie die Angaben.",
    "Hinsichtlich Ihres Antrags schreiben wir Ihnen.",
    "Hiermit schreiben wir Ihnen.",
  ])("is left to the writer where the sentence would have to change: %s", (text) => expect(ersetzt(behoerdenfloskel, text)).toEqual([]));
});
