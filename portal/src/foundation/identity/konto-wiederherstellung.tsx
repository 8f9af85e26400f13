import type { Ctx } from "../http/ctx.ts";
import type { Seite } from "../http/seite.ts";
import { createT } from "../i18n/t.ts";
import { ButtonLink } from "../ui/button.tsx";
import { messages } from "./messages.ts";
import type { Raum } from "./raum.ts";
import { rollen } from "./wer.ts";
import { sicheresZiel } from "./weiter.ts";

const ZEHN_MINUTEN = 600_000;

/** `/konto/wiederherstellung`: the recovery codes that are left, for the first ten minutes of a session. */
export const kontoWiederherstellung = ({ auth, sitzungen, uhr }: Raum): Seite => ({
  pfad: "/konto/wiederherstellung",
  zugang: rollen,
  zeige: async (ctx) => {
    const sitzung = await sitzungen.laufende(ctx.anfrage, ctx.office.officeId);
    const frisch = sitzung?.weg === "zweiterFaktor" && uhr().getTime() - sitzung.begonnen.getTime() < ZEHN_MINUTEN;
    const codes = frisch ? (await auth.api.viewBackupCodes({ body: { userId: sitzung.kontoId } })).backupCodes : undefined;
    return { art: "seite", titel: createT(ctx.sprache, messages)("wiederherstellungTitel"), inhalt: <Ansicht ctx={ctx} codes={codes} /> };
  },
});

function Ansicht({ ctx, codes }: { ctx: Ctx; codes: string[] | undefined }) {
  const t = createT(ctx.sprache, messages);
  return (
    <>
      <h1>{t("wiederherstellungTitel")}</h1>
      <p>{t(codes ? "wiederherstellungText" : "wiederherstellungSpaeter")}</p>
      {codes ? <ul>{codes.map((code) => <li key={code}><code>{code}</code></li>)}</ul> : null}
      <ButtonLink href={sicheresZiel(ctx.query["weiter"], ctx.office.kuerzel, ctx.link("/aufgaben"))}>{t(codes ? "verwahrt" : "weiter")}</ButtonLink>
    </>
  );
}
