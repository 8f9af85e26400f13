/**
 * The child process that sets letters with Typst. It is started by `setzerei.ts`, runs by Node's
 * own type stripping and imports nothing of ours, so that it works from a bundle, too.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** What we use of `@myriaddreamin/typst-ts-node-compiler` (Typst 0.14). */
type Dokument = { readonly numOfPages: number };
type Ergebnis = { readonly result: Dokument | null; takeDiagnostics(): object | null };
type Compiler = {
  compile(was: { mainFileContent: string; inputs: Record<string, string> }): Ergebnis;
  fetchDiagnostics(fehler: object): readonly { readonly message: string }[];
  pdf(dokument: Dokument, wie: { pdfStandard: string }): Uint8Array;
  evictCache(alter: number): void;
};
type Typst = { NodeCompiler: { create(wie: { workspace: string; fontArgs: { fontBlobs: Buffer[] }[] }): Compiler } };

const vorlage = fileURLToPath(new URL("brief.typ", import.meta.url));

/** The native binding of this platform, as npm installed it. */
function ladeTypst(): Typst {
  const require = createRequire(import.meta.url);
  const bau = { linux: ["-gnu", "-musl"], win32: ["-msvc"] }[process.platform as "linux" | "win32"] ?? [""];
  const namen = bau.map((b) => `@myriaddreamin/typst-ts-node-compiler-${process.platform}-${process.arch}${b}`);
  for (const name of namen) {
    try {
      return require(name) as Typst;
    } catch (fehler) {
      if (name === namen.at(-1)) throw new Error(`Typst is not installed for this platform (${namen.join(" or ")}).`, { cause: fehler });
    }
  }
  throw new Error(`No Typst for ${process.platform}.`);
}

const quelle = readFileSync(vorlage, "utf8");
const fontBlobs = process.argv.slice(2).map((datei) => readFileSync(datei));
const compiler = ladeTypst().NodeCompiler.create({ workspace: dirname(vorlage), fontArgs: [{ fontBlobs }] });

/** One letter (JSON of `satzdaten`) as PDF/UA-1. Throws with what Typst says. */
function setze(brief: string): Uint8Array {
  const ergebnis = compiler.compile({ mainFileContent: quelle, inputs: { brief } });
  if (ergebnis.result === null) {
    const meldungen = compiler.fetchDiagnostics(ergebnis.takeDiagnostics() ?? {});
    throw new Error(meldungen.map((m) => m.message).join("; "));
  }
  const pdf = compiler.pdf(ergebnis.result, { pdfStandard: "ua-1" });
  compiler.evictCache(0);
  return pdf;
}

process.on("message", (brief: string) => {
  try {
    process.send?.({ pdf: new Uint8Array(setze(brief)) });
  } catch (fehler) {
    process.send?.({ fehler: fehler instanceof Error ? fehler.message : String(fehler) });
  }
});
process.on("disconnect", () => process.exit());
