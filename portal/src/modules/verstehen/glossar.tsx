import { glossar as alle } from "@handschlag/klartext/glossar";
import type { Seite } from "../../foundation/http/seite.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { Button } from "../../foundation/ui/button.tsx";
import { Form } from "../../foundation/ui/form.tsx";
import { TextField } from "../../foundation/ui/text-field.tsx";
import { adresseVon } from "@handschlag/klartext/adresse";
import { messages } from "./messages.ts";

/** `/glossar`: the words of official letters, to be looked up. */
export const glossar: Seite = {
  pfad: "/glossar",
  zugang: "alle",
  zeige(ctx) {
    const t = createT(ctx.sprache, messages);
    const suche = (ctx.query["suche"] ?? "").trim().slice(0, 100);
    const klein = suche.toLowerCase();
    const treffer = alle.filter(({ begriff, formen }) => [begriff, ...formen].some((f) => f.toLowerCase().includes(klein)));
    return Promise.resolve({
      art: "seite", titel: t("glossar"),
      inhalt: (
        <>
          <h1>{t("glossar")}</h1>
          <p>{t("glossarText", { anzahl: alle.length })}</p>
          <Form method="get">
            <TextField name="suche" label={t("suche")} value={suche} type="search" />
            <Button art="secondary">{t("suchen")}</Button>
          </Form>
          {treffer.length === 0 ? <p>{t("nichtsGefunden")}</p> : null}
          <ul lang="de">{treffer.map(({ begriff }) => <li key={begriff}><a class="kern-link" href={ctx.link(`/glossar/${adresseVon(begriff)}`)}>{begriff}</a></li>)}</ul>
        </>
      ),
    });
  },
};
