import type { Ctx } from "./ctx.ts";
import { feldfehler } from "./feldfehler.ts";
import type { Ergebnis, Feldfehler, Seite } from "./seite.ts";

// Thrown to undo what a form wrote before it found an error.
class Zurueck extends Error {
  readonly fehler: Feldfehler[];
  constructor(fehler: Feldfehler[]) {
    super("form refused");
    this.fehler = fehler;
  }
}

/**
 * Parses what was sent by the page's schema and hands it on. Errors of the schema and of the handler come back
 * alike; whatever the handler had written before it found one is undone.
 */
export async function verarbeite(ctx: Ctx, form: NonNullable<Seite["formular"]>): Promise<Ergebnis> {
  const felder = Object.fromEntries(
    Object.entries(ctx.formular.mehrfach).map(([name, werte]) => (name.endsWith("[]") ? [name.slice(0, -2), werte] : [name, ctx.formular.werte[name]])),
  );
  const gelesen = form.schema(ctx).safeParse(felder);
  if (!gelesen.success) return { fehler: feldfehler(gelesen.error) };
  try {
    return await ctx.tx.transaction(async (tx) => {
      const ergebnis = await form.sende({ ...ctx, tx }, gelesen.data);
      if ("fehler" in ergebnis) throw new Zurueck(ergebnis.fehler);
      return ergebnis;
    });
  } catch (fehler) {
    if (fehler instanceof Zurueck) return { fehler: fehler.fehler };
    throw fehler;
  }
}
