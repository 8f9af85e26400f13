import { z } from "zod";
import { ereignis } from "../../foundation/chronik/ereignis.ts";
import { datum } from "../../foundation/i18n/formate.ts";
import { createT, messagesFor } from "../../foundation/i18n/t.ts";
import { unterlagenMessages } from "./unterlagen-messages.ts";
import { unterlagenarten } from "./unterlagen.ts";

const messages = messagesFor({
  de: {
    gestellt: "Antrag gestellt. Er wirkt ab dem {ab}. Zugesagt: bearbeitet bis zum {bis}",
    bestaetigt: "Eingang des Antrags bestätigt",
    erhalten: "Unterlage erhalten: {was}",
    fehlt: "Unterlage fehlt doch noch: {was}",
  },
  en: {
    gestellt: "Application made. It works from {ab}. Promised: worked on by {bis}",
    bestaetigt: "Receipt of the application confirmed",
    erhalten: "Document received: {was}",
    fehlt: "Document still missing after all: {was}",
  },
});

/** Somebody applied: when it came, from when on it works, by when the office promised to work on it. */
export const antragGestellt = ereignis({
  art: "ankommen.antragGestellt",
  schema: z.strictObject({ antragId: z.uuid(), eingang: z.iso.date(), wirktAb: z.iso.date(), zugesagtBis: z.iso.date(), weiter: z.boolean() }),
  satz: (w, sprache) => createT(sprache, messages)("gestellt", { ab: datum(w.wirktAb, sprache), bis: datum(w.zugesagtBis, sprache) }),
});

/** The letter that confirms the receipt was made. */
export const eingangBestaetigt = ereignis({
  art: "ankommen.eingangBestaetigt",
  schema: z.strictObject({ antragId: z.uuid(), dokumentId: z.uuid() }),
  satz: (_, sprache) => createT(sprache, messages)("bestaetigt"),
});

/** A paper came, or turned out to be missing after all. */
export const unterlageVermerkt = ereignis({
  art: "ankommen.unterlageVermerkt",
  schema: z.strictObject({ antragId: z.uuid(), unterlage: z.enum(unterlagenarten), erhalten: z.boolean() }),
  satz: (w, sprache) => createT(sprache, messages)(w.erhalten ? "erhalten" : "fehlt", { was: createT(sprache, unterlagenMessages)(w.unterlage) }),
});
