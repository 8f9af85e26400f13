import { defineConfig } from "drizzle-kit";

// Run from the repository's root: npm run db:generate
export default defineConfig({
  dialect: "postgresql",
  schema: ["./portal/src/foundation/database/tables.ts", "./portal/src/**/schema.ts"],
  out: "./portal/migrations",
  schemaFilter: ["handschlag", "auth"],
});
