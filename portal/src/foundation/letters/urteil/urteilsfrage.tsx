import { pruefe } from "@handschlag/klartext";
import type { Ctx } from "../../http/ctx.ts";
import { createT } from "../../i18n/t.ts";
import { Button, ButtonGroup } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { Hidden } from "../../ui/hidden.tsx";
import { briefAlsText } from "../brief-als-text.ts";
import type { Brief } from "../brief.ts";
import { messages } from "./messages.ts";

/**
 * Asks the reader of a letter, first whether they understood it, after that whether they can accept it.
 * @param brief the German letter: it is the one that is measured
 * @param zurueck address of the page inside the office, to which the click comes back
 */
export function Urteilsfrage({ ctx, briefart, brief, zurueck }: { ctx: Ctx; briefart: string; brief: Brief; zurueck: string }) {
  const t = createT(ctx.sprache, messages);
  const schritt = ctx.query["urteil"];
  if (schritt === "annehmbar") return <p role="status">{t("danke")}</p>;
  const frage = schritt === "verstanden" ? "annehmbar" : "verstanden";
  return (
    <section class="hs-stapel">
      <h2 class="kern-heading-medium">{t(`${frage}Frage`)}</h2>
      <p>{t("anonym")}</p>
      <Form action={ctx.link("/brief-urteil")}>
        <Hidden name="briefart" value={briefart} />
        <Hidden name="frage" value={frage} />
        <Hidden name="schwierigkeit" value={String(pruefe(briefAlsText(brief), { art: "brief" }).schwierigkeit)} />
        <Hidden name="zurueck" value={zurueck} />
        <ButtonGroup>
          <Button art="secondary" name="antwort" value="ja">{t("ja")}</Button>
          <Button art="secondary" name="antwort" value="nein">{t("nein")}</Button>
        </ButtonGroup>
      </Form>
    </section>
  );
}
