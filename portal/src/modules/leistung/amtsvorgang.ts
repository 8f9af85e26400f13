import type { Vorgang } from "../../fall/store.ts";
import type { Office } from "../../foundation/office/schema.ts";

/** A moment in an office, with the identity that acts. A page's context is one. */
export type Amtsvorgang = Vorgang & { office: Office };
