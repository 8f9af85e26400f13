// A thread of `handschlag rechne --jsonl`: lines in, their answers out as UTF-8, in the order in which they came.
import { parentPort } from "node:worker_threads";
import { beantworteZeilen } from "./rechne-antwort.ts";

const schreiben = new TextEncoder();

parentPort?.on("message", (zeilen: readonly string[]) => {
  const { text, alleBerechnet } = beantworteZeilen(zeilen);
  const bytes = schreiben.encode(text);
  // Handed over, not copied: the memory of the thread that writes stays small.
  parentPort?.postMessage({ text: bytes, alleBerechnet }, [bytes.buffer]);
});
