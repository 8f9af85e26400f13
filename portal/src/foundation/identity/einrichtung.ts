import type { Raum } from "./raum.ts";
import { oeffne, versiegle } from "./siegel.ts";

const BEZUG = "second factor being set up";
const SEKUNDEN = 15 * 60;

type Teile = Pick<Raum, "kekse" | "keksSchluessel">;

/** Keeps the address (otpauth://…) of a second factor that is being set up, sealed in the browser until it is confirmed. */
export const merkeEinrichtung = ({ kekse, keksSchluessel }: Teile, totpUri: string): string =>
  kekse.setze("einrichtung", versiegle(keksSchluessel, totpUri, BEZUG).toString("base64url"), SEKUNDEN);

/** The address that `merkeEinrichtung` kept in this browser. */
export const gemerkteEinrichtung = ({ kekse, keksSchluessel }: Teile, anfrage: Request): string | undefined =>
  oeffne(keksSchluessel, Buffer.from(kekse.lies(anfrage, "einrichtung") ?? "", "base64url"), BEZUG);
