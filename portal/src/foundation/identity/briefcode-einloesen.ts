import type { Ctx } from "../http/ctx.ts";
import type { Ergebnis } from "../http/seite.ts";
import { createT } from "../i18n/t.ts";
import { schreibeMail } from "../mail/mail.ts";
import { messages } from "./messages.ts";
import { falsch, type Raum } from "./raum.ts";

/** Takes a code from a paper letter for an account, with its limits; whoever had the person before is told by mail. */
export async function loeseBriefcodeEin({ bremse, adresse, codes, protokoll }: Raum, ctx: Ctx, kontoId: string, eingabe: string, ziel: string): Promise<Ergebnis> {
  const t = createT(ctx.sprache, messages);
  const { officeId, name: office, telefon } = ctx.office;
  const erlaubt = await Promise.all([bremse.erlaubt("briefcode", kontoId), bremse.erlaubt("adresse", adresse(ctx.anfrage))]);
  if (erlaubt.includes(false)) {
    protokoll("gebremst", { officeId, kontoId });
    return falsch("briefcode", t("zuOft"));
  }
  const ergebnis = await codes.loeseEin(officeId, kontoId, eingabe, ctx.jetzt);
  if (ergebnis.art !== "bestaetigt") {
    protokoll("briefcodeFalsch", { officeId, kontoId });
    return falsch("briefcode", t(ergebnis.art === "falsch" ? "briefcodeFehler" : "briefcodeAnderer"));
  }
  protokoll("briefcodeEingeloest", { officeId, kontoId });
  if (ergebnis.frueheresKonto !== undefined) {
    await schreibeMail(ctx.tx, { an: ergebnis.frueheresKonto, betreff: t("umzugBetreff", { office }), text: t("umzugText", { telefon }), jetzt: ctx.jetzt });
  }
  return { weiter: ziel };
}
