const immer: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "x-frame-options": "DENY",
};

/**
 * Headers of every answer (OWASP ASVS 3.4). No inline script or style; nothing is loaded from elsewhere; and who came by
 * https once comes by nothing else for a year.
 * @param baseUrl the origin people reach us under
 */
export const sicherheitskopf = (baseUrl: string): Readonly<Record<string, string>> =>
  baseUrl.startsWith("https:") ? { ...immer, "strict-transport-security": "max-age=31536000" } : immer;
