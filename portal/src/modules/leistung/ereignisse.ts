import { z } from "zod";
import { ereignis } from "../../foundation/chronik/ereignis.ts";
import { datum } from "../../foundation/i18n/formate.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { ereignisMessages as messages } from "./ereignis-messages.ts";
import { spanne } from "./bescheid/spanne.ts";

const monat = z.string().regex(/^\d{4}-\d{2}$/);

/** A decision was signed. */
export const bescheidErlassen = ereignis({
  art: "leistung.bescheidErlassen",
  schema: z.strictObject({ art: z.enum(["bewilligung", "ablehnung", "aenderung"]), von: monat, bis: monat }),
  satz: ({ art, von, bis }, sprache) => createT(sprache, messages)(`erlassen_${art}`, { zeit: spanne(von, bis, sprache) }),
});

/** The call before a decision that gives less than was hoped for. */
export const vorherAngerufen = ereignis({
  art: "leistung.vorherAngerufen",
  schema: z.strictObject({ art: z.enum(["angerufen", "nichtErreicht"]), am: z.iso.date() }),
  satz: ({ art, am }, sprache) => createT(sprache, messages)(`anruf_${art}`, { tag: datum(am, sprache) }),
});

/** A fact of the file was put right, has changed or was added. */
export const faktErfasst = ereignis({
  art: "leistung.faktErfasst",
  schema: z.strictObject({ wie: z.enum(["berichtigt", "geaendert", "beendet", "ergaenzt"]), faktart: z.string().regex(/^[a-z]+$/), ab: z.iso.date() }),
  satz: ({ wie, faktart, ab }, sprache) => {
    const t = createT(sprache, messages);
    return t(`fakt_${wie}`, { was: t("faktart", { faktart }), tag: datum(ab, sprache) });
  },
});

/** Somebody came into the household, by birth or by moving in. */
export const personAufgenommen = ereignis({
  art: "leistung.personAufgenommen",
  schema: z.strictObject({ ab: z.iso.date() }),
  satz: ({ ab }, sprache) => createT(sprache, messages)("aufgenommen", { tag: datum(ab, sprache) }),
});

/** A line of a Bescheid was asked about, and an answer was promised. */
export const frageGestellt = ereignis({
  art: "leistung.frageGestellt",
  schema: z.strictObject({ frageId: z.uuid(), bis: z.iso.date() }),
  satz: ({ bis }, sprache) => createT(sprache, messages)("gefragt", { tag: datum(bis, sprache) }),
});

/** A question was answered, by the promised day or later. */
export const frageBeantwortet = ereignis({
  art: "leistung.frageBeantwortet",
  schema: z.strictObject({ frageId: z.uuid(), rechtzeitig: z.boolean() }),
  satz: ({ rechtzeitig }, sprache) => createT(sprache, messages)(rechtzeitig ? "beantwortet" : "beantwortetSpaet"),
});

/** The person said whether the answer helped. */
export const antwortBewertet = ereignis({
  art: "leistung.antwortBewertet",
  schema: z.strictObject({ frageId: z.uuid(), verstanden: z.enum(["ja", "nein", "angerufen"]) }),
  satz: ({ verstanden }, sprache) => createT(sprache, messages)(`verstanden_${verstanden}`),
});
