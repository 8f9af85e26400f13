import { readFileSync } from "node:fs";
import { gruendeAmt, amtSchema } from "@handschlag/portal/src/foundation/office/gruenden.ts";
import { onDatabase } from "./database-command.ts";
import type { Command } from "./handschlag.ts";

/** `handschlag amt FILE`: founds an office with its teams from a JSON file, or brings what the file says up to date. */
export const run: Command = async ([file, ...more]) => {
  if (file === undefined || more.length > 0) {
    console.error("Usage: handschlag amt FILE   (JSON; docs/operations.md shows one; - for standard input)");
    return 2;
  }
  const gelesen = lese(file);
  if ("fehler" in gelesen) {
    for (const zeile of gelesen.fehler) console.error(zeile);
    return 2;
  }
  return onDatabase(async ({ adminUrl }) => {
    const { officeId, teams } = await gruendeAmt(adminUrl, gelesen.amt);
    console.log(`Office ${gelesen.amt.kuerzel} (${officeId}), teams: ${teams.map((t) => t.name).join(", ")}`);
  });
};

function lese(file: string): { amt: ReturnType<typeof amtSchema.parse> } | { fehler: string[] } {
  try {
    const ergebnis = amtSchema.safeParse(JSON.parse(readFileSync(file === "-" ? 0 : file, "utf8")));
    if (ergebnis.success) return { amt: ergebnis.data };
    return { fehler: ergebnis.error.issues.map((i) => `${i.path.join(".") || "file"}: ${i.message}`) };
  } catch (error) {
    return { fehler: [`${file}: ${(error as Error).message}`] };
  }
}
