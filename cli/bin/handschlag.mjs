#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { runUnderNode24 } from "../../bin/run-under-node24.mjs";

runUnderNode24([fileURLToPath(new URL("../src/handschlag.ts", import.meta.url)), ...process.argv.slice(2)]);
