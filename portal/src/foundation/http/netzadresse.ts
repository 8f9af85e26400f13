import type { IncomingMessage } from "node:http";
import { BlockList, isIP, isIPv6 } from "node:net";

/** Whether an address is one of our own proxies, whose word about the sender is believed. */
export type Vertrauen = (adresse: string) => boolean;

/** Loopback and the networks the operator named. @param netze addresses or networks such as `10.0.0.7` or `fd00::/8` */
export function vertraue(netze: readonly string[]): Vertrauen {
  const liste = new BlockList();
  for (const netz of ["127.0.0.0/8", "::1", ...netze]) {
    const [adresse = "", laenge] = netz.split("/");
    const art = isIPv6(adresse) ? "ipv6" : "ipv4";
    if (laenge === undefined) liste.addAddress(adresse, art);
    else liste.addSubnet(adresse, Number(laenge), art);
  }
  return (adresse) => isIP(adresse) !== 0 && liste.check(adresse, isIPv6(adresse) ? "ipv6" : "ipv4");
}

type Anfrage = Pick<IncomingMessage, "headers"> & { socket: { remoteAddress?: string | undefined } };

/**
 * The network address a request came from. Our own proxies say for whom they ask, each at the end of X-Forwarded-For;
 * what a foreign sender wrote there is not believed. Of IPv6 it is the first half: a household has all of the second
 * (RFC 6177), and whoever changes it at every try is still the same.
 */
export function netzadresse({ socket: { remoteAddress = "" }, headers }: Anfrage, eigene: Vertrauen): string {
  const weitergereicht = [headers["x-forwarded-for"]].flat().join(",").split(",").map((a) => a.trim()).filter((a) => a !== "");
  const weg = [...weitergereicht, remoteAddress];
  return anschluss(weg.findLast((adresse) => !eigene(adresse)) ?? weg[0] ?? "");
}

function anschluss(adresse: string): string {
  const alsV4 = /^::ffff:([\d.]+)$/i.exec(adresse)?.[1];
  if (alsV4 !== undefined || !isIPv6(adresse) || adresse === "::1") return alsV4 ?? adresse;
  const [vorn = [], hinten = []] = adresse.split("::").map((teil) => teil.split(":").filter((gruppe) => gruppe !== ""));
  const gruppen = [...vorn, ...Array.from({ length: 8 - vorn.length - hinten.length }, () => "0"), ...hinten];
  return `${gruppen.slice(0, 4).map((gruppe) => Number.parseInt(gruppe, 16).toString(16)).join(":")}::`;
}
