import { adresseVon } from "@handschlag/klartext/adresse";
import { analysiere } from "@handschlag/klartext/analyse";
import { begriffe } from "@handschlag/klartext/glossar";
import type { Ctx } from "../http/ctx.ts";
import { createT } from "../i18n/t.ts";
import { Details } from "../ui/details.tsx";
import { briefAlsText } from "./brief-als-text.ts";
import type { Brief } from "./brief.ts";
import { messages } from "./messages.ts";

/** The legal terms of a letter, explained in plain words, each with the way to its page in the dictionary. @param brief the German letter */
export function BriefWoerter({ brief, ctx: { sprache, link } }: { brief: Brief; ctx: Ctx }) {
  const t = createT(sprache, messages);
  const gefunden = analysiere(briefAlsText(brief)).saetze.flatMap((satz) => begriffe(satz).map((b) => b.eintrag)).filter((e) => e.alltag !== true);
  const einmal = [...new Set(gefunden)].sort((a, b) => a.begriff.localeCompare(b.begriff, "de"));
  if (einmal.length === 0) return null;
  return (
    <Details titel={t("woerter")}>
      <dl>
        {einmal.map(({ begriff, deutsch, english }) => (
          <div key={begriff}>
            <dt lang="de"><a class="kern-link" href={link(`/glossar/${adresseVon(begriff)}`)}>{begriff}</a></dt>
            <dd lang={sprache === "en" ? "en" : "de"}>{sprache === "en" ? english : deutsch}</dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}
