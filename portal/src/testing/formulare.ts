/** One input of a form: what it is called, and what it holds or offers. */
export type Feld = {
  name: string;
  art: "text" | "lang" | "verborgen" | "passwort" | "auswahl";
  /** What stands in it or is chosen. */
  wert: string[];
  /** What can be chosen. */
  angebot: string[];
};

/** The forms that a page posts to itself, each with its inputs. Reads the HTML that our own components write. @param pfad the page's address */
export const formulare = (html: string, pfad: string): Feld[][] =>
  [...html.matchAll(/<form\b([^>]*)method="post"([^>]*)>(.*?)<\/form>/gs)]
    .filter(([, vorn = "", hinten = ""]) => ["", pfad].includes(attribut(vorn + hinten, "action").split("?")[0] ?? ""))
    .map(([, , , inhalt = ""]) => felder(inhalt));

/** The inputs in a piece of HTML; choices of one name are one input. */
export function felder(html: string): Feld[] {
  const gefunden = [...html.matchAll(/<input\b((?:[^>"]|"[^"]*")*)>|<textarea\b([^>]*)>(.*?)<\/textarea>|<select\b([^>]*)>(.*?)<\/select>/gs)].map(alsFeld).filter((f) => f.name !== "");
  return [...Map.groupBy(gefunden, (f) => f.name).values()].map((gleiche) => ({
    name: gleiche[0]?.name ?? "", art: gleiche[0]?.art ?? "text", wert: gleiche.flatMap((f) => f.wert), angebot: gleiche.flatMap((f) => f.angebot),
  }));
}

function alsFeld([, input, textarea, text = "", select, optionen = ""]: RegExpMatchArray): Feld {
  if (textarea !== undefined) return { name: attribut(textarea, "name"), art: "lang", wert: [entziffert(text)], angebot: [] };
  if (select !== undefined) return { name: attribut(select, "name"), art: "auswahl", ...auswahl(optionen) };
  const [art, name, wert] = [attribut(input ?? "", "type"), attribut(input ?? "", "name"), attribut(input ?? "", "value")];
  if (art === "radio" || art === "checkbox") return { name, art: "auswahl", wert: /\bchecked\b/.test(input ?? "") ? [wert] : [], angebot: [wert] };
  return { name, art: art === "hidden" ? "verborgen" : art === "password" ? "passwort" : "text", wert: [wert], angebot: [] };
}

function auswahl(html: string): Pick<Feld, "wert" | "angebot"> {
  const optionen = [...html.matchAll(/<option\b((?:[^>"]|"[^"]*")*)>/g)].map(([, attribute = ""]) => attribute);
  const werte = (attribute: readonly string[]) => attribute.map((a) => attribut(a, "value"));
  return { wert: werte(optionen.filter((a) => /\bselected\b/.test(a))), angebot: werte(optionen) };
}

const attribut = (attribute: string, name: string): string => entziffert(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attribute)?.[1] ?? "");

const zeichen: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };
const entziffert = (html: string): string => html.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (z) => zeichen[z] ?? z);
