import type { Ctx } from "../../foundation/http/ctx.ts";
import type { Seite } from "../../foundation/http/seite.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { ContactCard } from "../../foundation/ui/contact-card.tsx";
import { messages } from "../messages.ts";

const seite = (pfad: string, titel: "impressum" | "datenschutz" | "barrierefreiheit", absaetze: readonly ("datenschutzText1" | "datenschutzText2" | "datenschutzText3" | "barrierefreiheitText1" | "barrierefreiheitText2")[]): Seite => ({
  pfad,
  zugang: "alle",
  zeige(ctx) {
    const t = createT(ctx.sprache, messages);
    return Promise.resolve({
      art: "seite", titel: t(titel),
      inhalt: (
        <>
          <h1 class="kern-heading-large">{t(titel)}</h1>
          {absaetze.map((a) => <p key={a} class="kern-body">{t(a)}</p>)}
          <Amt ctx={ctx} />
        </>
      ),
    });
  },
});

function Amt({ ctx: { office } }: { ctx: Ctx }) {
  const { strasse, plz, ort } = office.anschrift;
  return <ContactCard ebene={2} name={office.name} funktion={`${strasse}, ${plz} ${ort}`} telefon={office.telefon} email={office.email} sprechzeiten={office.sprechzeiten} />;
}

/** `/impressum`, `/datenschutz`, `/barrierefreiheit`: what the law asks every office to say about itself. */
export const rechtliches: Seite[] = [
  seite("/impressum", "impressum", []),
  seite("/datenschutz", "datenschutz", ["datenschutzText1", "datenschutzText2", "datenschutzText3"]),
  seite("/barrierefreiheit", "barrierefreiheit", ["barrierefreiheitText1", "barrierefreiheitText2"]),
];
