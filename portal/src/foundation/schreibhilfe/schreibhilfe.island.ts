/** Checks a text while it is written: a moment after the last key, findings and marks are renewed. People are helped only once they have asked. */

import { markierung, type Spanne } from "./markierung.ts";

const RUHE_MS = 900;

for (const insel of document.querySelectorAll<HTMLElement>("[data-insel=schreibhilfe]")) begleite(insel);

function begleite(insel: HTMLElement): void {
  const feld = insel.querySelector("textarea");
  const befunde = insel.querySelector<HTMLElement>(".hs-schreibhilfe__befunde");
  const knopf = insel.querySelector<HTMLButtonElement>("button[name=schreibhilfe]");
  if (!feld || !befunde || !knopf) return;
  const fuer = insel.dataset["fuer"] ?? "amt";
  // The first part of every address is the office's.
  const adresse = `/${location.pathname.split("/")[1] ?? ""}/schreibhilfe`;
  const zeichne = markierung(feld);
  let gewuenscht = fuer !== "mensch" || befunde.childElementCount > 0;
  let warten: ReturnType<typeof setTimeout> | undefined;
  let laufend: AbortController | undefined;
  const pruefe = async (): Promise<void> => {
    laufend?.abort();
    laufend = new AbortController();
    const text = feld.value;
    const antwort = await fetch(adresse, { method: "POST", body: new URLSearchParams({ text, fuer }), signal: laufend.signal }).catch(() => undefined);
    // Help that does not come is no reason to disturb whoever writes.
    if (!antwort?.ok) return;
    const liste = await antwort.text();
    if (feld.value !== text) return;
    befunde.innerHTML = liste;
    zeige();
  };
  const zeige = (): void => {
    const stellen = [...befunde.querySelectorAll<HTMLElement>("li")];
    for (const schalter of befunde.querySelectorAll("button")) schalter.hidden = false;
    zeichne(stellen.map((li) => spanne(li)));
  };
  feld.addEventListener("input", () => {
    zeichne([]);
    clearTimeout(warten);
    if (gewuenscht) warten = setTimeout(() => void pruefe(), RUHE_MS);
  });
  knopf.addEventListener("click", (ereignis) => {
    ereignis.preventDefault();
    gewuenscht = true;
    void pruefe();
  });
  befunde.addEventListener("click", (ereignis) => {
    const schalter = ereignis.target instanceof HTMLElement ? ereignis.target.closest("button") : null;
    const li = schalter?.closest("li");
    if (!schalter || !li) return;
    const stelle = spanne(li);
    const ersatz = schalter.dataset["ersatz"];
    feld.focus();
    if (ersatz === undefined) {
      feld.setSelectionRange(stelle.start, stelle.ende);
      return;
    }
    // Setting the text this way keeps the browser's own undo.
    feld.setRangeText(ersatz, stelle.start, stelle.ende, "end");
    zeichne([]);
    void pruefe();
  });
  zeige();
}

function spanne(li: HTMLElement): Spanne {
  return { start: Number(li.dataset["start"]), ende: Number(li.dataset["ende"]) };
}
