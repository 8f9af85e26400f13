import type { Regel } from "../befund.ts";
import { abkuerzung } from "./abkuerzung.ts";
import { behoerdenfloskel } from "./behoerdenfloskel.ts";
import { drohung } from "./drohung.ts";
import { entscheidungNichtVorn } from "./entscheidung-nicht-vorn.ts";
import { fachwort } from "./fachwort.ts";
import { funktionsverbgefuege } from "./funktionsverbgefuege.ts";
import { keinAnsprechpartner } from "./kein-ansprechpartner.ts";
import { keinGespraechsangebot } from "./kein-gespraechsangebot.ts";
import { keineBegruendung } from "./keine-begruendung.ts";
import { keineHandlung } from "./keine-handlung.ts";
import { langerSatz } from "./langer-satz.ts";
import { langesWort } from "./langes-wort.ts";
import { modalinfinitiv } from "./modalinfinitiv.ts";
import { nominalstil } from "./nominalstil.ts";
import { paragraphImSatz } from "./paragraph-im-satz.ts";
import { partizipialattribut } from "./partizipialattribut.ts";
import { passiv } from "./passiv.ts";
import { rechtsfolge } from "./rechtsfolge.ts";
import { schachtelsatz } from "./schachtelsatz.ts";
import { verneinung } from "./verneinung.ts";
import { wertung } from "./wertung.ts";

/** Rules that look at sentences and words of any text. */
export const satzregeln: readonly Regel[] = [langerSatz, schachtelsatz, passiv, modalinfinitiv, nominalstil, funktionsverbgefuege, partizipialattribut, paragraphImSatz, verneinung, behoerdenfloskel, abkuerzung, fachwort, langesWort, wertung, drohung, rechtsfolge];

/** Rules that look for what is missing in a letter or stands in the wrong place. */
export const briefregeln: readonly Regel[] = [keineBegruendung, keineHandlung, keinAnsprechpartner, entscheidungNichtVorn, keinGespraechsangebot];
