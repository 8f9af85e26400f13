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

const require = createRequire(import.meta.url);
const BAUARTEN: Partial<Record<NodeJS.Platform, readonly string[]>> = { linux: ["-gnu", "-musl"], win32: ["-msvc"] };

/** The native binding of this platform, as npm installed it. */
function ladeTypst(): Typst {
  const namen = (BAUARTEN[process.platform] ?? [""]).map((bauart) => `@myriaddreamin/typst-ts-node-compiler-${process.platform}-${process.arch}${bauart}`);
  const name = namen.find(istInstalliert);
  if (name === undefined) throw new Error(`Typst is not installed for this machine: ${namen.join(" or ")} is missing.`);
  return require(name) as Typst;
}

function istInstalliert(name: string): boolean {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}

const vorlage = fileURLToPath(new URL("brief.typ", import.meta.url));
const quelle = readFileSync(vorlage, "utf8");

function stelleCompilerAuf(): Compiler {
  const fontBlobs = process.argv.slice(2).map((datei) => readFileSync(datei));
  return ladeTypst().NodeCompiler.create({ workspace: dirname(vorlage), fontArgs: [{ fontBlobs }] });
}

let bereit: Compiler | undefined;

/** One letter (JSON of `satzdaten`) as PDF/UA-1. Throws with what Typst says. */
function setze(brief: string): Uint8Array {
  const compiler = (bereit ??= stelleCompilerAuf());
  const ergebnis = compiler.compile({ mainFileContent: quelle, inputs: { brief } });
  if (ergebnis.result === null) {
    const diagnose = ergebnis.takeDiagnostics();
    const meldungen = diagnose === null ? [] : compiler.fetchDiagnostics(diagnose);
    throw new Error(`Typst refused the letter: ${meldungen.map((m) => m.message).join("; ")}`);
  }
  const pdf = compiler.pdf(ergebnis.result, { pdfStandard: "ua-1" });
  // Without this Typst keeps everything; with 0 it forgets the template, too, and needs half as long again.
  compiler.evictCache(10);
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
