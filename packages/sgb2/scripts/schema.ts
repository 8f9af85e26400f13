// Writes the published JSON Schema next to the package.
import { writeFileSync } from "node:fs";
import { jsonSchema } from "../src/schema.ts";

writeFileSync(new URL("../rechne.schema.json", import.meta.url), `${JSON.stringify(jsonSchema(), null, 2)}\n`);
