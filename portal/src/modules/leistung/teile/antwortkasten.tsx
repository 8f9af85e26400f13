import type { Ctx } from "../../../foundation/http/ctx.ts";
import { tagVon } from "../../../foundation/http/tag.ts";
import { datum } from "../../../foundation/i18n/formate.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import { Button, ButtonGroup } from "../../../foundation/ui/button.tsx";
import { Card } from "../../../foundation/ui/card.tsx";
import { ContactCard } from "../../../foundation/ui/contact-card.tsx";
import { Form } from "../../../foundation/ui/form.tsx";
import { Schreibfeld } from "../../../foundation/schreibhilfe/schreibfeld.tsx";
import type { Kraft } from "../bescheid/stoff.ts";
import type { Frage } from "../frage/store.ts";
import { messages } from "../messages.ts";

/** `zustaendig` has the case today; `zugesagtVon` promised the answer; `telefon` is the number to call back, for staff only. */
type Props = { frage: Frage; zugesagtVon: Kraft; zustaendig: Kraft; beantwortetVon: Kraft | undefined; telefon: string | null; ctx: Ctx };

/** The answer, and for each side what comes next: to answer, to say whether it helped, to call. */
export function Antwortkasten({ frage, zugesagtVon, zustaendig, beantwortetVon, telefon, ctx }: Props) {
  const antwortet = ctx.wer.art === "mitarbeiter" && ctx.wer.rolle === "leistungssachbearbeitung";
  // An answer that came second stays in the form, so that nothing typed is lost.
  const offen = frage.beantwortet === null || ctx.formular.fehler.length > 0;
  return (
    <>
      {beantwortetVon ? <Antwort frage={frage} zugesagtVon={zugesagtVon} beantwortetVon={beantwortetVon} ctx={ctx} /> : null}
      {antwortet && offen ? <Antwortformular zugesagtVon={zugesagtVon} ctx={ctx} /> : null}
      {beantwortetVon ? <Verstanden frage={frage} zustaendig={zustaendig} antwortet={antwortet} telefon={telefon} ctx={ctx} /> : null}
    </>
  );
}

function Antwort({ frage, zugesagtVon, beantwortetVon, ctx: { sprache } }: Omit<Props, "telefon" | "zustaendig"> & { beantwortetVon: Kraft }) {
  const t = createT(sprache, messages);
  const tag = datum(tagVon(new Date(frage.beantwortet ?? frage.gestellt).toISOString()), sprache);
  const von = beantwortetVon.id === zugesagtVon.id
    ? t("antwortVon", { name: beantwortetVon.name, tag })
    : t("inVertretung", { name: beantwortetVon.name, fuer: zugesagtVon.name, tag });
  return <Card titel={t("antwort")} vorzeile={von}>{(frage.antwort ?? "").split(/\n+/).map((absatz, i) => <p key={i} dir="auto">{absatz}</p>)}</Card>;
}

function Antwortformular({ zugesagtVon, ctx }: { zugesagtVon: Kraft; ctx: Ctx }) {
  const { sprache, wer, formular: { werte, fehler } } = ctx;
  const t = createT(sprache, messages);
  const vertretung = wer.art === "mitarbeiter" && wer.mitarbeiterId !== zugesagtVon.id;
  return (
    <Form>
      {vertretung ? <p class="kern-body">{t("vertretungHinweis", { name: zugesagtVon.name })}</p> : null}
      <Schreibfeld ctx={ctx} fuer="amt" name="antwort" label={t("ihreAntwort")} hint={t("antwortHinweis")} required value={werte["antwort"]} fehler={fehler.find((f) => f.feld === "antwort")?.text} zeilen={8} maxlength={5000} />
      <Button>{t("antwortSenden")}</Button>
    </Form>
  );
}

function Verstanden({ frage: { verstanden }, zustaendig, antwortet, telefon, ctx: { sprache, wer } }: Omit<Props, "beantwortetVon" | "zugesagtVon"> & { antwortet: boolean }) {
  const t = createT(sprache, messages);
  if (wer.art !== "person") {
    return (
      <>
        {verstanden === null ? null : <p class="kern-body">{t(`personVerstanden_${verstanden}`, { telefon: telefon ?? t("keineNummer") })}</p>}
        {antwortet && verstanden === "nein" ? <Form><Button name="verstanden" value="angerufen">{t("habeAngerufen")}</Button></Form> : null}
      </>
    );
  }
  return (
    <>
      {verstanden === null ? null : <p class="kern-body">{t(`verstanden_${verstanden}`, { name: zustaendig.name })}</p>}
      {verstanden === "nein" ? <ContactCard name={zustaendig.name} funktion={t("geldTitel")} telefon={zustaendig.telefon} sprechzeiten={zustaendig.sprechzeiten} email={zustaendig.email} /> : null}
      {verstanden === "ja" ? null : (
        <Form label={t("verstandenFrage")}>
          <p class="kern-body">{t("verstandenFrage")}</p>
          <ButtonGroup>
            <Button name="verstanden" value="ja">{t("jetztVerstanden")}</Button>
            {verstanden === "nein" ? null : <Button name="verstanden" value="nein" art="secondary">{t("nochNicht")}</Button>}
          </ButtonGroup>
        </Form>
      )}
    </>
  );
}
