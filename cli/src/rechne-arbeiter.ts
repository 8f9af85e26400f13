// A thread of `handschlag rechne --jsonl`: lines in, their answers out, in the order in which they came.
import { parentPort } from "node:worker_threads";
import { beantworteZeilen } from "./rechne-antwort.ts";

parentPort?.on("message", (zeilen: readonly string[]) => parentPort?.postMessage(beantworteZeilen(zeilen)));
