import { z } from "zod";
import { formular, type Seite } from "../../foundation/http/seite.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { Button, ButtonGroup, ButtonLink } from "../../foundation/ui/button.tsx";
import { Form } from "../../foundation/ui/form.tsx";
import { antragMessages } from "./antrag-messages.ts";
import { antragsteller } from "./reise.ts";
import { loescheEntwurf } from "./store.ts";

/** `/antrag/verwerfen`: asks once more, then removes the draft with all answers. */
export const antragVerwerfen: Seite = {
  pfad: "/antrag/verwerfen",
  zugang: "person",
  zeige({ sprache, link }) {
    const t = createT(sprache, antragMessages);
    return Promise.resolve({
      art: "seite", titel: t("verwerfenTitel"), zurueck: link("/antrag"),
      inhalt: (
        <>
          <h1 class="kern-heading-large">{t("verwerfenTitel")}</h1>
          <p class="kern-body">{t("verwerfenText")}</p>
          <Form>
            <ButtonGroup>
              <Button art="danger">{t("verwerfenJa")}</Button>
              <ButtonLink href={link("/antrag")} art="secondary">{t("verwerfenNein")}</ButtonLink>
            </ButtonGroup>
          </Form>
        </>
      ),
    });
  },
  formular: formular(z.object({}), async (ctx) => {
    await loescheEntwurf(ctx.tx, ctx.wer.officeId, antragsteller(ctx).personId);
    return { weiter: ctx.link("/antrag?weg=1") };
  }),
};
