/** Checks a text while it is written: a moment after the last key the findings below the field are renewed. */

const RUHE_MS = 900;

for (const insel of document.querySelectorAll<HTMLElement>("[data-insel=schreibhilfe]")) begleite(insel);

function begleite(insel: HTMLElement): void {
  const feld = insel.querySelector("textarea");
  const befunde = insel.querySelector<HTMLElement>(".hs-schreibhilfe__befunde");
  const knopf = insel.querySelector<HTMLButtonElement>("button[name=schreibhilfe]");
  const adresse = insel.dataset["adresse"];
  if (!feld || !befunde || !knopf || adresse === undefined) return;
  let warten: ReturnType<typeof setTimeout> | undefined;
  let laufend: AbortController | undefined;
  const pruefe = async (): Promise<void> => {
    laufend?.abort();
    laufend = new AbortController();
    const antwort = await fetch(adresse, { method: "POST", body: new URLSearchParams({ text: feld.value }), signal: laufend.signal }).catch(() => undefined);
    // Help that does not come is no reason to disturb whoever writes.
    if (!antwort?.ok) return;
    befunde.innerHTML = await antwort.text();
    zeigeVorschlaege(befunde);
  };
  feld.addEventListener("input", () => {
    clearTimeout(warten);
    warten = setTimeout(() => void pruefe(), RUHE_MS);
  });
  knopf.addEventListener("click", (ereignis) => {
    ereignis.preventDefault();
    void pruefe();
  });
  befunde.addEventListener("click", (ereignis) => {
    const vorschlag = ereignis.target instanceof HTMLElement ? ereignis.target.closest<HTMLElement>(".hs-vorschlag") : null;
    if (!vorschlag) return;
    // Setting the text this way keeps the browser's own undo.
    feld.setRangeText(vorschlag.dataset["ersatz"] ?? "", Number(vorschlag.dataset["start"]), Number(vorschlag.dataset["ende"]), "end");
    feld.focus();
    void pruefe();
  });
  zeigeVorschlaege(befunde);
}

function zeigeVorschlaege(befunde: HTMLElement): void {
  for (const vorschlag of befunde.querySelectorAll<HTMLElement>(".hs-vorschlag")) vorschlag.hidden = false;
}
