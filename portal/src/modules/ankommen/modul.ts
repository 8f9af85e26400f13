import type { Ctx } from "../../foundation/http/ctx.ts";
import type { Aufgabe, Auskunft, Loeschregel, Modul } from "../../foundation/http/modul.ts";
import { datum } from "../../foundation/i18n/formate.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { anspruch } from "./anspruch.tsx";
import { antrag } from "./antrag.tsx";
import { antragBestaetigung } from "./antrag-bestaetigung.ts";
import { antragEingang } from "./antrag-eingang.tsx";
import { antragPruefen } from "./antrag-pruefen.tsx";
import { antragSchritt } from "./antrag-schritt.tsx";
import { antragVerwerfen } from "./antrag-verwerfen.tsx";
import { eingangMessages } from "./eingang-messages.ts";
import { eingangsbestaetigung } from "./eingangsbestaetigung.ts";
import { antragGestellt, eingangBestaetigt, unterlageVermerkt } from "./ereignisse.ts";
import { fallAntrag } from "./fall-antrag.tsx";
import { fallUnterlagen } from "./fall-unterlagen.tsx";
import { fallansicht } from "./fallansicht.tsx";
import { ENTWURF_MONATE, nichtGeloeschtBis } from "./rules.ts";
import { leseAngabenVon, leseEntwurf, loescheAlteAngaben, loescheAlteEntwuerfe } from "./store.ts";

const loeschregeln: Loeschregel[] = [
  {
    tabelle: "ankommen_entwurf", frist: { monate: ENTWURF_MONATE, ab: "letzte Änderung" }, norm: "Art. 5 Abs. 1 Buchst. e DSGVO, § 84 Abs. 2 SGB X",
    loesche: loescheAlteEntwuerfe,
  },
  {
    tabelle: "ankommen_angaben", frist: { monate: 24, ab: "Eingang des Antrags, wenn er erledigt ist" }, norm: "Art. 5 Abs. 1 Buchst. e DSGVO, § 84 Abs. 2 SGB X",
    loesche: loescheAlteAngaben,
  },
];

async function aufgaben({ tx, wer, sprache, link }: Ctx): Promise<Aufgabe[]> {
  const entwurf = wer.art === "person" ? await leseEntwurf(tx, wer.officeId, wer.personId) : undefined;
  if (!entwurf) return [];
  const t = createT(sprache, eingangMessages);
  const bis = nichtGeloeschtBis(entwurf.geaendert);
  return [{ titel: t("aufgabeEntwurf"), wozu: t("aufgabeEntwurfWozu", { tag: datum(bis, sprache) }), link: link("/antrag"), bis, ueberfaellig: false }];
}

async function auskunft({ tx, wer: { officeId }, sprache }: Ctx, personId: string): Promise<Auskunft[]> {
  const t = createT(sprache, eingangMessages);
  const entwurf = await leseEntwurf(tx, officeId, personId);
  const gesendet = await leseAngabenVon(tx, officeId, personId);
  return [
    ...(entwurf ? [{ titel: t("auskunftEntwurf"), daten: { begonnen: entwurf.begonnen, geaendert: entwurf.geaendert, antworten: entwurf.antworten } }] : []),
    ...(gesendet.length > 0 ? [{ titel: t("auskunftAntrag"), daten: gesendet.map(({ gesendet, antworten }) => ({ gesendet, antworten })) }] : []),
  ];
}

/** Arriving: work out the benefit, apply for it, and see that it is in good hands. */
export const ankommen: Modul = {
  name: "ankommen",
  // The page of a single step comes last: its address would match all others.
  seiten: [anspruch, antrag, antragPruefen, antragVerwerfen, antragEingang, antragBestaetigung, fallAntrag, fallUnterlagen, antragSchritt],
  menue: [{ pfad: "/antrag", zugang: "person", titel: (sprache) => createT(sprache, eingangMessages)("menue") }],
  jobs: [eingangsbestaetigung],
  ereignisse: [antragGestellt, eingangBestaetigt, unterlageVermerkt],
  fallansicht,
  aufgaben,
  kennzahlen: [],
  auskunft,
  loeschregeln,
};
