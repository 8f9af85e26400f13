import { CODE_MINUTEN } from "./auth.ts";
import type { Raum } from "./raum.ts";
import { oeffne, versiegle } from "./siegel.ts";

const BEZUG = "address of a code";

/** The address a code went to, sealed in a cookie: it stands in no address line and in no log. */
export const merkeAdresse = ({ kekse, keksSchluessel }: Pick<Raum, "kekse" | "keksSchluessel">, email: string): string =>
  kekse.setze("adresse", versiegle(keksSchluessel, email, BEZUG).toString("base64url"), CODE_MINUTEN * 60);

/** The address that `merkeAdresse` kept in this browser. */
export function gemerkteAdresse({ kekse, keksSchluessel }: Pick<Raum, "kekse" | "keksSchluessel">, anfrage: Request): string | undefined {
  return oeffne(keksSchluessel, Buffer.from(kekse.lies(anfrage, "adresse") ?? "", "base64url"), BEZUG);
}
