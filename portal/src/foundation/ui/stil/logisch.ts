import { list, type Declaration, type Root } from "postcss";

const SEITE = { left: "start", right: "end" } as const;

/** Rewrites left and right to start and end in place, so that right-to-left pages are mirrored. */
export function macheLogisch(css: Root): void {
  css.walkDecls((deklaration) => {
    deklaration.prop = deklaration.prop.replace(/^(padding|margin|border)-(left|right)/, (_, art: string, seite: "left" | "right") => `${art}-inline-${SEITE[seite]}`);
    if (deklaration.prop === "text-align") deklaration.value = deklaration.value.replace(/left|right/, (seite) => SEITE[seite as "left" | "right"]);
    if (deklaration.prop === "left" || deklaration.prop === "right") deklaration.prop = `inset-inline-${SEITE[deklaration.prop]}`;
    if (deklaration.prop === "padding" || deklaration.prop === "margin") teileVierWerte(deklaration);
  });
}

/** `padding: 1px 2px 3px 4px` names left and right too. */
function teileVierWerte(deklaration: Declaration): void {
  const [oben, rechts, unten, links] = list.space(deklaration.value);
  if (oben === undefined || rechts === undefined || unten === undefined || links === undefined || links === rechts) return;
  const werte = { "-block": `${oben} ${unten}`, "-inline": `${links} ${rechts}` };
  for (const [achse, value] of Object.entries(werte)) deklaration.cloneBefore({ prop: deklaration.prop + achse, value });
  deklaration.remove();
}
