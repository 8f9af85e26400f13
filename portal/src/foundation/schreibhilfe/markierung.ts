const WIE_DAS_FELD = ["font", "letterSpacing", "wordSpacing", "lineHeight", "padding", "textAlign", "direction", "tabSize"] as const;

/** A place in the text: UTF-16 offsets, end exclusive. */
export type Spanne = { readonly start: number; readonly ende: number };

/**
 * Marks places of a text field while somebody writes: a layer over it carries the same text, unseen, with lines under the places.
 * The layer takes no click and is nothing to a screen reader, which has the list below the field.
 * @returns draws these places instead of those before
 */
export function markierung(feld: HTMLTextAreaElement): (spannen: readonly Spanne[]) => void {
  const huelle = document.createElement("div");
  huelle.className = "hs-markiert";
  const ebene = document.createElement("div");
  ebene.className = "hs-markiert__ebene";
  ebene.ariaHidden = "true";
  feld.replaceWith(huelle);
  huelle.append(feld, ebene);

  const lege = (): void => {
    const wieFeld = getComputedStyle(feld);
    for (const eigenschaft of WIE_DAS_FELD) ebene.style[eigenschaft] = wieFeld[eigenschaft];
    ebene.style.top = `${feld.offsetTop + feld.clientTop}px`;
    ebene.style.left = `${feld.offsetLeft + feld.clientLeft}px`;
    ebene.style.width = `${feld.clientWidth}px`;
    ebene.style.height = `${feld.clientHeight}px`;
    ebene.scrollTop = feld.scrollTop;
  };
  new ResizeObserver(lege).observe(feld);
  feld.addEventListener("scroll", () => { ebene.scrollTop = feld.scrollTop; });

  return (spannen) => {
    const text = feld.value;
    ebene.replaceChildren();
    let bis = 0;
    for (const stelle of [...spannen].sort((a, b) => a.start - b.start)) {
      if (stelle.start < bis || stelle.ende <= stelle.start) continue;
      const mark = document.createElement("mark");
      mark.textContent = text.slice(stelle.start, stelle.ende);
      ebene.append(text.slice(bis, stelle.start), mark);
      bis = stelle.ende;
    }
    // A line break at the very end needs something behind it to take up room.
    if (bis > 0) ebene.append(`${text.slice(bis)}\u200B`);
    lege();
  };
}
