import type { Satz } from "../analyse.ts";
import type { Fund, Regel } from "../befund.ts";
import type { Wort } from "../sprache/worte.ts";

const VERNEINT = /^(?:nicht|kein(?:e[rsnm]?)?|nie|niemals|niemand(?:em|en)?|nichts|ohne|weder|keinesfalls|keineswegs|mitnichten)$/;
const UN_WOERTER = /^(?:un(?:zulässig|begründet|gültig|vollständig|wirksam|möglich|richtig|zutreffend|verzüglich|genügend|zureichend|berechtigt|bekannt|erheblich|wesentlich|zumutbar|rechtmäßig|verschuldet|entschuldigt|beachtlich|beschadet|benommen|terlassen)(?:e[rsnm]?)?|(?:nicht|un)(?:einhaltung|vorlage|erscheinen|beachtung|erfüllung|mitwirkung|zahlung|vorliegen|teilnahme)|mangels|fehlende[rnms]?|verwehrt|ausgeschlossen|verweigert|unterlassen)$/;
const ES_SEI_DENN = /\b(?:es sei denn|sofern nicht|soweit nicht|wenn nicht)\b/i;

/** Two negations in one sentence, or a hidden one (es sei denn): the reader has to calculate what holds. */
export const verneinung: Regel = {
  name: "verneinung",
  nutzen: 5,
  finde: ({ text, saetze }) => saetze.flatMap((satz) => befund(text, satz)),
};

function befund(text: string, satz: Satz): Fund[] {
  const stellen = verneinungen(satz.teile);
  const offen = stellen.filter((wort) => VERNEINT.test(wort.klein)).length;
  const erste = stellen[0];
  const letzte = stellen.at(-1);
  if (!erste || !letzte) return [];
  if (!(stellen.length >= 2 && offen >= 1) && !ES_SEI_DENN.test(text.slice(satz.start, satz.ende))) return [];
  return [{
    start: erste.start,
    ende: letzte.ende,
    grund: { de: "Mehrere Verneinungen in einem Satz: Man muss rechnen, was nun gilt.", en: "Several negations in one sentence: the reader has to work out what holds." },
    vorschlag: { de: "Sagen Sie, was gilt oder was man tun kann: „Sie bekommen …, wenn …“.", en: "Say what holds or what one can do: “Sie bekommen …, wenn …”." },
  }];
}

/** `weder … noch` counts once. */
function verneinungen(teile: readonly Wort[]): Wort[] {
  return teile.filter((teil) => VERNEINT.test(teil.klein) || UN_WOERTER.test(teil.klein));
}
