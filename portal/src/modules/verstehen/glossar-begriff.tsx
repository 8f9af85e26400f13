import { glossar } from "@handschlag/klartext/glossar";
import type { Seite } from "../../foundation/http/seite.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { adresseVon } from "@handschlag/klartext/adresse";
import { Begriff } from "./begriff.tsx";
import { messages } from "./messages.ts";

const nachAdresse = new Map(glossar.map((e) => [adresseVon(e.begriff), e]));

/** `/glossar/:begriff`: one word, explained three ways. */
export const glossarBegriff: Seite = {
  pfad: "/glossar/:begriff",
  zugang: "alle",
  zeige(ctx) {
    const t = createT(ctx.sprache, messages);
    const eintrag = nachAdresse.get(ctx.param["begriff"] ?? "");
    if (!eintrag) return Promise.resolve({ art: "nichtGefunden" });
    return Promise.resolve({
      art: "seite", titel: eintrag.begriff,
      brotkrumen: [{ text: t("glossar"), href: ctx.link("/glossar") }, { text: eintrag.begriff }],
      inhalt: <><h1 lang="de">{eintrag.begriff}</h1><Begriff eintrag={eintrag} sprache={ctx.sprache} /></>,
    });
  },
};
