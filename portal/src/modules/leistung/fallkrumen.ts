import type { Ctx } from "../../foundation/http/ctx.ts";
import { createT } from "../../foundation/i18n/t.ts";
import type { Krume } from "../../foundation/ui/breadcrumb.tsx";
import { messages } from "./messages.ts";

/** The way from the case to a page of it. */
export const fallkrumen = ({ sprache, link }: Ctx, { id, nummer }: { id: string; nummer: string }, ...weiter: Krume[]): Krume[] =>
  [{ text: createT(sprache, messages)("fall", { nummer }), href: link(`/fall/${id}`) }, ...weiter];
