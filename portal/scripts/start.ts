// `npm start`: builds the portal and runs it. Without a database of its own it is the demo office.
import { build } from "./build.ts";

process.env["HANDSCHLAG_DEMO"] ||= process.env["DATABASE_URL"] ? "0" : "1";
process.setSourceMapsEnabled(true);
await import(await build());
