import { leseFaelle } from "../../fall/store.ts";
import type { Ctx } from "../../foundation/http/ctx.ts";
import type { Auskunft, Modul } from "../../foundation/http/modul.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { nacheinander } from "../../foundation/nacheinander.ts";
import { aufgaben } from "./aufgaben.ts";
import { pdfJob } from "./bescheid/pdf.ts";
import { leseBescheid, leseBescheide } from "./bescheid/store.ts";
import { bescheidFrage } from "./bescheid-frage.tsx";
import { bescheidPdfSeite } from "./bescheid-pdf.ts";
import { bescheidSeite } from "./bescheid.tsx";
import { antwortBewertet, bescheidErlassen, faktErfasst, frageBeantwortet, frageGestellt, personAufgenommen, vorherAngerufen } from "./ereignisse.ts";
import { fallBerechnung } from "./fall-berechnung.tsx";
import { fallEntscheiden } from "./fall-entscheiden.tsx";
import { fallFaktNeu } from "./fall-fakt-neu.tsx";
import { fallFakt } from "./fall-fakt.tsx";
import { fallPersonNeu } from "./fall-person-neu.tsx";
import { fallWirkung } from "./fall-wirkung.tsx";
import { fallansicht } from "./fallansicht.tsx";
import { leseFragen } from "./frage/store.ts";
import { tandemwechsel } from "./frage/uebergeben.ts";
import { frageSeite } from "./frage.tsx";
import { kennzahlen } from "./kennzahlen.ts";
import { loeschregeln } from "./loeschregeln.ts";
import { messages } from "./messages.ts";

async function auskunft({ tx, wer: { officeId }, sprache }: Ctx, personId: string): Promise<Auskunft[]> {
  const t = createT(sprache, messages);
  const faelle = await leseFaelle(tx, officeId);
  const bescheide = (await nacheinander(faelle, ({ id }) => leseBescheide(tx, officeId, id))).flat().filter((b) => b.personId === personId);
  const fragen = (await nacheinander(faelle, ({ id }) => leseFragen(tx, officeId, id))).flat().filter((f) => f.personId === personId);
  return [
    { titel: t("auskunftBescheide"), daten: await nacheinander(bescheide, async ({ id, datum, art }) => ({ id, datum, art, brief: (await leseBescheid(tx, officeId, id))?.briefe.de })) },
    { titel: t("auskunftFragen"), daten: fragen },
  ];
}

/** Benefits: calculated, decided, explained and talked about. */
export const leistung: Modul = {
  name: "leistung",
  seiten: [fallBerechnung, fallFaktNeu, fallFakt, fallPersonNeu, fallWirkung, fallEntscheiden, bescheidPdfSeite, bescheidFrage, bescheidSeite, frageSeite],
  menue: [],
  jobs: [pdfJob],
  ereignisse: [bescheidErlassen, vorherAngerufen, faktErfasst, personAufgenommen, frageGestellt, frageBeantwortet, antwortBewertet],
  fallansicht,
  aufgaben,
  tandemwechsel,
  kennzahlen,
  auskunft,
  loeschregeln,
};
