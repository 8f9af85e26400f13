import type { IncomingMessage } from "node:http";

const EIGENE_MASCHINE = /^(::1|(::ffff:)?127\.)/;

/**
 * The network address a request came from. A proxy on the same machine says for whom it asks, in the last entry of
 * X-Forwarded-For; what a foreign sender writes there is not believed.
 */
export function netzadresse({ socket: { remoteAddress = "" }, headers }: Pick<IncomingMessage, "headers"> & { socket: { remoteAddress?: string | undefined } }): string {
  const weitergereicht = [headers["x-forwarded-for"]].flat().join(",").split(",").at(-1)?.trim();
  return EIGENE_MASCHINE.test(remoteAddress) && weitergereicht ? weitergereicht : remoteAddress;
}
