/**
 * The page to go to after signing in: `weiter` if it is a page of this office, else `sonst`. Whatever a browser could
 * read as another site, and the sign-in pages themselves, are refused.
 * @param kuerzel first part of every address of the office
 */
export function sicheresZiel(weiter: string | undefined, kuerzel: string, sonst: string): string {
  if (weiter === undefined || weiter.length > 2000 || !URL.canParse(weiter, BASIS)) return sonst;
  const { origin, pathname, search } = new URL(weiter, BASIS);
  const eigenes = origin === BASIS && /^\/[\w-]/.test(weiter) && !/[\\\s]|^[^?]*\/\//.test(weiter);
  const [, amt, seite] = pathname.split("/");
  return eigenes && amt === kuerzel && seite !== "anmelden" && seite !== "abmelden" ? `${pathname}${search}` : sonst;
}

const BASIS = "http://handschlag.invalid";

/** The address of a page with the way on in its query; without one, the page alone. */
export const mitWeiter = (seite: string, weiter: string | undefined): string => (weiter ? `${seite}?weiter=${encodeURIComponent(weiter)}` : seite);
