import type { Seite } from "../../foundation/http/seite.ts";
import { fallrollen } from "../../foundation/identity/wer.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { Button } from "../../foundation/ui/button.tsx";
import { Form } from "../../foundation/ui/form.tsx";
import { Pagination } from "../../foundation/ui/pagination.tsx";
import { Table } from "../../foundation/ui/table.tsx";
import { TextField } from "../../foundation/ui/text-field.tsx";
import { messages } from "../messages.ts";
import { sucheFaelle } from "../suche.ts";

const JE_SEITE = 25;

/** `/faelle`: the cases an employee may see, to be found by number or last name. */
export const faelle: Seite = {
  pfad: "/faelle",
  zugang: fallrollen,
  async zeige(ctx) {
    const t = createT(ctx.sprache, messages);
    const suche = (ctx.query["suche"] ?? "").slice(0, 100);
    const seite = Math.max(1, Math.min(10_000, Number.parseInt(ctx.query["seite"] ?? "1", 10) || 1));
    const { zeilen, anzahl } = await sucheFaelle(ctx.tx, ctx.wer.officeId, suche, JE_SEITE, (seite - 1) * JE_SEITE);
    return {
      art: "seite", titel: t("faelle"), breit: true,
      inhalt: (
        <>
          <h1 class="kern-heading-large">{t("faelle")}</h1>
          <Form method="get">
            <TextField name="suche" label={t("suche")} value={suche} type="search" />
            <Button art="secondary">{t("suchen")}</Button>
          </Form>
          <Table
            titel={t("faelle")} titelVerborgen zeilen={zeilen} leer={t("keineFaelle")}
            spalten={[
              { titel: t("nummer"), art: "kopf", zelle: (z) => <a class="kern-link" href={ctx.link(`/fall/${z.id}`)}>{z.nummer}</a> },
              { titel: t("personen"), zelle: (z) => z.namen },
              { titel: t("tandem"), zelle: (z) => z.tandem },
            ]}
          />
          <Pagination seite={seite} anzahl={Math.ceil(anzahl / JE_SEITE)} href={(n) => `${ctx.link("/faelle")}?suche=${encodeURIComponent(suche)}&seite=${n}`} />
        </>
      ),
    };
  },
};
