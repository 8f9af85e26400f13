/** German binds, English helps, and ar-XB is German made right-to-left and longer, for tests and the demo only. */
export const SPRACHEN = ["de", "en", "ar-XB"] as const;

export type Sprache = (typeof SPRACHEN)[number];

/** The languages a person can choose; the pseudo language is reached only by its address. */
export const ANGEBOTENE_SPRACHEN: readonly Sprache[] = ["de", "en"];

export const SPRACHCOOKIE = "sprache";

/** Writing direction for the `dir` attribute of `<html>`. */
export function richtung(sprache: Sprache): "ltr" | "rtl" {
  return sprache === "ar-XB" ? "rtl" : "ltr";
}

/** True for a language that has its own or derived texts. */
export function istSprache(wert: string | undefined): wert is Sprache {
  return SPRACHEN.some((sprache) => sprache === wert);
}

interface Wunsch {
  /** Value of `?sprache=`. */
  query?: string | undefined;
  /** Value of the cookie `sprache`. */
  cookie?: string | undefined;
  /** Header `Accept-Language` (RFC 9110 § 12.5.4). */
  acceptLanguage?: string | undefined;
}

/** The language of an answer: an explicit choice first, then the remembered one, then the browser's, else German. */
export function waehleSprache({ query, cookie, acceptLanguage }: Wunsch): Sprache {
  if (istSprache(query)) return query;
  if (istSprache(cookie)) return cookie;
  return ausHeader(acceptLanguage ?? "") ?? "de";
}

function ausHeader(header: string): Sprache | undefined {
  return header
    .split(",")
    .map(bereich)
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q)
    .map(({ basis }) => ANGEBOTENE_SPRACHEN.find((sprache) => sprache === basis))
    .find((sprache) => sprache !== undefined);
}

function bereich(text: string): { basis: string; q: number } {
  const [tag = "", ...parameter] = text.trim().toLowerCase().split(";");
  const q = parameter.map((teil) => /^\s*q=([\d.]+)\s*$/.exec(teil)?.[1]).find((wert) => wert !== undefined);
  return { basis: tag.split("-")[0] ?? "", q: q === undefined ? 1 : Number(q) || 0 };
}
