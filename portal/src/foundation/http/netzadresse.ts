import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";

const EIGENE_MASCHINE = /^(::1|(::ffff:)?127\.)/;

/**
 * The network address a request came from. A proxy on the same machine says for whom it asks, in the last entry of
 * X-Forwarded-For; what a foreign sender writes there is not believed. Of IPv6 it is the first half: a household has
 * all of the second (RFC 6177), and whoever changes it at every try is still the same.
 */
export function netzadresse({ socket: { remoteAddress = "" }, headers }: Pick<IncomingMessage, "headers"> & { socket: { remoteAddress?: string | undefined } }): string {
  const weitergereicht = [headers["x-forwarded-for"]].flat().join(",").split(",").at(-1)?.trim();
  return anschluss(EIGENE_MASCHINE.test(remoteAddress) && weitergereicht ? weitergereicht : remoteAddress);
}

function anschluss(adresse: string): string {
  const alsV4 = /^::ffff:([\d.]+)$/i.exec(adresse)?.[1];
  if (alsV4 !== undefined || !isIPv6(adresse) || adresse === "::1") return alsV4 ?? adresse;
  const [vorn = [], hinten = []] = adresse.split("::").map((teil) => teil.split(":").filter((gruppe) => gruppe !== ""));
  const gruppen = [...vorn, ...Array.from({ length: 8 - vorn.length - hinten.length }, () => "0"), ...hinten];
  return `${gruppen.slice(0, 4).map((gruppe) => Number.parseInt(gruppe, 16).toString(16)).join(":")}::`;
}
