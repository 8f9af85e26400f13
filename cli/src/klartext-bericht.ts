import type { Befund, Ergebnis } from "@handschlag/klartext";

/** The readable report: the measure, the text with numbered marks, the most useful findings first, the classic figures. */
export function bericht(text: string, ergebnis: Ergebnis): string {
  const { schwierigkeit, stufe, befunde, zuerst, kennzahlen: k } = ergebnis;
  const erste = zuerst.flatMap((index) => befunde[index] ?? []);
  const weitere = befunde.filter((befund) => !erste.includes(befund));
  const teile = [
    `Schwierigkeit ${komma(schwierigkeit)} von 7: ${stufe}`,
    markiert(text.trimEnd(), erste),
    erste.length === 0 ? "Nichts gefunden, was den Text schwer macht." : `Das hilft am meisten:\n${erste.map((befund, i) => eintrag(`[${i + 1}]`, befund)).join("\n")}`,
    ...(weitere.length > 0 ? [`Außerdem:\n${weitere.map((befund) => eintrag(" · ", befund)).join("\n")}`] : []),
    `${k.woerter} Wörter, ${k.saetze} Sätze, ${komma(k.woerterJeSatz)} Wörter je Satz. Flesch ${komma(k.flesch)}, LIX ${komma(k.lix)}, Wiener Sachtextformel ${komma(k.wienerSachtext)}, gSMOG ${komma(k.gsmog)}.`,
  ];
  return teile.join("\n\n");
}

function eintrag(marke: string, { regel, stelle, grund, vorschlag }: Befund): string {
  return `${marke} ${regel}: „${kurz(stelle)}“\n    ${grund}\n    ${vorschlag}`;
}

function kurz(stelle: string): string {
  const zeile = stelle.replaceAll(/\s+/g, " ");
  return zeile.length > 70 ? `${zeile.slice(0, 67)}…` : zeile;
}

/** The text with `[n ` and `]` around the n-th of the findings; brackets nest as the findings do. */
function markiert(text: string, befunde: readonly Befund[]): string {
  const marken = befunde.flatMap((befund, i) => [
    { stelle: befund.start, rang: -befund.ende, zeichen: `[${i + 1} ` },
    { stelle: befund.ende, rang: Number.MIN_SAFE_INTEGER, zeichen: "]" },
  ]).sort((a, b) => a.stelle - b.stelle || a.rang - b.rang);
  let fertig = "";
  let bisher = 0;
  for (const { stelle, zeichen } of marken) {
    fertig += text.slice(bisher, stelle) + zeichen;
    bisher = Math.max(bisher, stelle);
  }
  return fertig + text.slice(bisher);
}

function komma(zahl: number): string {
  return String(zahl).replace(".", ",");
}
