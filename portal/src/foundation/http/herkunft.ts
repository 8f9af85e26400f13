/**
 * Whether a post comes from our own pages (OWASP: verify the origin). Browsers send `Origin` with every post;
 * where it is missing, `Sec-Fetch-Site` must say the same. A post with neither is refused.
 * @param eigene the origin people reach us under
 */
export function vonUns(kopf: Headers, eigene: string): boolean {
  const origin = kopf.get("origin");
  if (origin !== null && origin !== "null") return origin === eigene;
  return kopf.get("sec-fetch-site") === "same-origin";
}
