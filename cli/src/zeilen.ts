import type { Readable } from "node:stream";

/** The lines of a UTF-8 stream, split at `\n` alone (JSON texts may hold other line separators), in constant memory. */
export async function* zeilen(quelle: Readable): AsyncGenerator<string> {
  for await (const buendel of zeilenbuendel(quelle)) yield* buendel;
}

/** The same, together as many as came at once: whoever sends line by line is not kept waiting. */
export async function* zeilenbuendel(quelle: Readable): AsyncGenerator<string[]> {
  const lesen = new TextDecoder();
  let rest = "";
  for await (const stueck of quelle) {
    const teile = (rest + lesen.decode(stueck as Uint8Array, { stream: true })).split("\n");
    rest = teile.pop() ?? "";
    if (teile.length > 0) yield teile;
  }
  rest += lesen.decode();
  if (rest !== "") yield [rest];
}
