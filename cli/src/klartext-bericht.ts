import type { Befund, Ergebnis } from "@handschlag/klartext";

const TEXTE = {
  de: { schwierigkeit: "Schwierigkeit", von: "von 7", nichts: "Nichts gefunden, was den Text schwer macht.", zuerst: "Das hilft am meisten:", weitere: "Außerdem:", masse: "Wörter, Sätze, Wörter je Satz:", formeln: "Flesch, LIX, Wiener Sachtextformel, gSMOG:" },
  en: { schwierigkeit: "Difficulty", von: "of 7", nichts: "Found nothing that makes the text hard.", zuerst: "This helps most:", weitere: "Also:", masse: "Words, sentences, words per sentence:", formeln: "Flesch, LIX, Wiener Sachtextformel, gSMOG:" },
} as const;

/** The readable report: the measure, the text with numbered marks, the most useful findings first, the classic figures. */
export function bericht(text: string, { schwierigkeit, stufe, befunde, zuerst, kennzahlen: k }: Ergebnis, sprache: "de" | "en" = "de"): string {
  const t = TEXTE[sprache];
  const zahl = (wert: number): string => wert.toLocaleString(sprache);
  const erste = zuerst.flatMap((index) => befunde[index] ?? []);
  const weitere = befunde.filter((befund) => !erste.includes(befund));
  return [
    `${t.schwierigkeit} ${zahl(schwierigkeit)} ${t.von}: ${stufe}`,
    markiert(text.trimEnd(), erste),
    erste.length === 0 ? t.nichts : [t.zuerst, ...erste.map((befund, i) => eintrag(`[${i + 1}]`, befund))].join("\n"),
    ...(weitere.length > 0 ? [[t.weitere, ...weitere.map((befund) => eintrag(" · ", befund))].join("\n")] : []),
    `${t.masse} ${[k.woerter, k.saetze, k.woerterJeSatz].map(zahl).join(", ")}\n${t.formeln} ${[k.flesch, k.lix, k.wienerSachtext, k.gsmog].map(zahl).join(", ")}`,
  ].join("\n\n");
}

function eintrag(marke: string, { regel, stelle, grund, vorschlag }: Befund): string {
  return `${marke} ${regel}: „${kurz(stelle)}“\n    ${grund}\n    ${vorschlag}`;
}

function kurz(stelle: string): string {
  const zeile = stelle.replaceAll(/\s+/g, " ");
  return zeile.length > 70 ? `${zeile.slice(0, 67)}…` : zeile;
}

/** The text with `[n ` and `]` around the n-th of the findings; where several begin, the longest stands outside. */
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
