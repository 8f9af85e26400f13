import type { Analyse, Satz } from "./analyse.ts";

/** What a text is, and so what may be missing in it: a letter needs a contact, a note does not. */
export type Textart = "brief" | "text";

const ANREDE = /(?:^|\n)\s*(?:Sehr geehrte|Liebe[rs]?\s+\p{Lu}|Guten (?:Tag|Morgen)|Hallo\b)/u;
const GRUSS = /(?:Mit freundlichen Grüßen|Mit freundlichem Gruß|Freundliche Grüße|Viele Grüße|Beste Grüße|Herzliche Grüße|Hochachtungsvoll|Im Auftrag|Ihr Jobcenter)/i;
const AN_DIE_PERSON = /\b(?:Sie|Ihnen|Ihre?[rnms]?)\b/;

/** Decisions that take something or say no: they need a reason (§ 35 Abs. 1 SGB X). */
export const NACHTEIL = /abgelehnt|\blehne(?:n)?\b[^.]*\bab\b|ablehn(?:en|ung)|aufgehoben|\bhebe(?:n)?\b[^.]*\bauf\b|\bversag(?:t|en)\b|\bentzogen\b|\bentziehen\b|gemindert|\bmindern\b|\bkürzen\b|gekürzt|zurückgefordert|\bfordern\b[^.]*\bzurück\b|zu erstatten|zurückzuzahlen|zurückzahlen|\berstatten Sie\b|erstatten müssen|nicht bewilligt|nicht bewilligen|nicht entsprochen|keinen Anspruch|kein Anspruch|zurückgewiesen|nicht stattgegeben|nicht übernommen|nicht übernehmen|eingestellt|stellen\b[^.]*\bein\b|widerrufen|zurückgenommen|zahlen wir Ihnen (?:kein|nicht)|bekommen Sie (?:kein|weniger)/i;

/** The letter wants something from the person. */
export const VERLANGT = /\bbitte\b|\bbitten\b|\bgebeten\b|müssen Sie|Sie müssen|haben Sie[^.]*(?:vorzulegen|einzureichen|zu\s)|einzureichen|vorzulegen|nachzureichen|mitzuteilen|aufgefordert|fordere(?:n)?\b[^.]*\bauf\b|benötige(?:n)? (?:ich|wir)|brauche(?:n)? (?:ich|wir)|fehlen (?:noch|uns)|werden[^.]*benötigt|sind[^.]*erforderlich|lade(?:n)?\b[^.]*\bein\b|eingeladen|Gelegenheit zur (?:Äußerung|Stellungnahme)|äußern/i;

/** Decides what a text is from its greeting, its closing, and whether it decides about or wants something from its reader. */
export function textart({ text, saetze }: Analyse): Textart {
  if (saetze.length < 3) return "text";
  if (ANREDE.test(text) || GRUSS.test(text)) return "brief";
  return AN_DIE_PERSON.test(text) && (NACHTEIL.test(text) || VERLANGT.test(text)) ? "brief" : "text";
}

const NUR_ANGEDROHT = /\b(?:kann|können|könnte|könnten|sonst|wenn|falls|sofern|bei Nicht\p{L}+|würde|würden|beabsichtig\p{L}+|anderenfalls|andernfalls)\b/iu;

/** The first sentence that matches. */
export function ersterSatz({ text, saetze }: Analyse, muster: RegExp): Satz | undefined {
  return saetze.find((satz) => muster.test(text.slice(satz.start, satz.ende)));
}

/** The sentence that decides against the reader. A warning of what may come is no decision. */
export function nachteiligeEntscheidung(analyse: Analyse): Satz | undefined {
  return analyse.saetze.find((satz) => {
    const inhalt = analyse.text.slice(satz.start, satz.ende);
    return NACHTEIL.test(inhalt) && (!NUR_ANGEDROHT.test(inhalt) || /nicht|abgelehnt/.test(inhalt) && !/entzogen|versagt|gemindert/.test(inhalt));
  });
}

/** The sentence before the closing, or the last one: where something missing should be added. */
export function letzterSatz({ text, saetze }: Analyse): Satz | undefined {
  const gruss = saetze.findIndex((satz) => GRUSS.test(text.slice(satz.start, satz.ende)));
  return saetze[gruss > 0 ? gruss - 1 : saetze.length - 1];
}
