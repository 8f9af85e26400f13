/** Makes and reads the cookies of this room. None is readable by scripts; with https none travels without it. */
export type Kekse = {
  setze: (name: Keks, wert: string, sekunden: number) => string;
  loesche: (name: Keks) => string;
  lies: (anfrage: Request, name: Keks) => string | undefined;
};

/** What a cookie is for: the address a code went to, the key of parked answers, the second factor being set up. */
export type Keks = "adresse" | "geparkt" | "einrichtung";

export function kekse(baseUrl: string): Kekse {
  const https = new URL(baseUrl).protocol === "https:";
  const voll = (name: Keks) => `${https ? "__Host-" : ""}handschlag.${name}`;
  const setze: Kekse["setze"] = (name, wert, sekunden) => `${voll(name)}=${wert}; Path=/; Max-Age=${sekunden}; HttpOnly; SameSite=Lax${https ? "; Secure" : ""}`;
  return {
    setze,
    loesche: (name) => setze(name, "", 0),
    lies: (anfrage, name) => keksWerte(anfrage.headers).get(voll(name)),
  };
}

/** The cookies of a request by name, as they were sent. */
export function keksWerte(headers: Headers): Map<string, string> {
  const paare = (headers.get("cookie") ?? "").split(";").map((teil) => teil.trim());
  return new Map(paare.filter((teil) => teil.includes("=")).map((teil) => [teil.slice(0, teil.indexOf("=")), teil.slice(teil.indexOf("=") + 1)]));
}

/** The same request headers with only those cookies that `behalte` names. */
export function nurKekse(headers: Headers, behalte: (name: string) => boolean): Headers {
  const neu = new Headers(headers);
  neu.set("cookie", [...keksWerte(headers)].filter(([name]) => behalte(name)).map(([name, wert]) => `${name}=${wert}`).join("; "));
  return neu;
}
