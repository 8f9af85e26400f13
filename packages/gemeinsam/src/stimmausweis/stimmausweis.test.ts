import { Buffer } from "node:buffer";
import { createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { RSABSSA } from "@cloudflare/blindrsa-ts";
import { build } from "esbuild";
import { afterEach, describe, expect, test, vi } from "vitest";
import { msg, salt, schluessel as rfc, vektoren } from "../../test/rfc9474.ts";
import { alsBytes, alsJwk, alsZahl, bytes, kehrwert, potenz } from "../../test/zahlen.ts";
import { loeseEin, stelleAus, stelleMitServerhilfeAus, type Ausgabebuch, type Einloesungsbuch } from "./ausgabe.ts";
import { beantrage, deckeAuf, istEcht, liesSchluessel } from "./ausweis.ts";
import { signierer } from "./node.ts";

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const schluessel = await liesSchluessel(new Uint8Array(publicKey.export({ type: "spki", format: "der" })));
const signiere = signierer(privateKey);

function ausgabebuch(): Ausgabebuch & { zeilen: Map<string, string> } {
  const zeilen = new Map<string, string>();
  return { zeilen, vermerke: (person, antrag) => {
    const bisher = zeilen.get(person);
    if (bisher === undefined) zeilen.set(person, antrag);
    return Promise.resolve(bisher === undefined ? "neu" : bisher === antrag ? "gleich" : "anders");
  } };
}

function einloesungsbuch(): Einloesungsbuch {
  const da = new Set<string>();
  return { vermerke: (ausweis) => Promise.resolve(!da.has(ausweis) && da.size < da.add(ausweis).size) };
}

afterEach(() => void vi.restoreAllMocks());

describe("RFC 9474, appendix A", () => {
  const [p, q] = [BigInt(`0x${rfc.p}`), BigInt(`0x${rfc.q}`)];
  const privat = createPrivateKey({ format: "jwk", key: alsJwk(p, q) });
  const verfahren = {
    "RSABSSA-SHA384-PSS-Randomized": RSABSSA.SHA384.PSS.Randomized(),
    "RSABSSA-SHA384-PSSZERO-Randomized": RSABSSA.SHA384.PSSZero.Randomized(),
    "RSABSSA-SHA384-PSS-Deterministic": RSABSSA.SHA384.PSS.Deterministic(),
    "RSABSSA-SHA384-PSSZERO-Deterministic": RSABSSA.SHA384.PSSZero.Deterministic(),
  };

  /** Gives the vectors' random values instead of random ones: the prefix, the salt, the blinding factor. */
  function mitZufallDesVektors(prefix: string, inv: string): void {
    const r = alsBytes(kehrwert(BigInt(`0x${inv}`), p * q), 512);
    vi.spyOn(crypto, "getRandomValues").mockImplementation((ziel) => {
      const laenge = ziel.byteLength;
      (ziel as Uint8Array).set((laenge === 512 ? r : laenge === 48 ? bytes(salt) : bytes(prefix)).slice(0, laenge));
      return ziel;
    });
  }

  test.each(Object.keys(vektoren) as (keyof typeof vektoren)[])("%s", async (name) => {
    const { prefix, inv, blindSig, sig } = vektoren[name];
    const oeffentlich = await liesSchluessel(new Uint8Array(createPublicKey(privat).export({ type: "spki", format: "der" })));
    mitZufallDesVektors(prefix, inv);
    const nachricht = verfahren[name].prepare(bytes(msg));
    expect(nachricht).toEqual(bytes(prefix + msg));
    const { blindedMsg, inv: kehr } = await verfahren[name].blind(oeffentlich, nachricht);
    expect(kehr).toEqual(bytes(inv));
    const antwort = await signierer(privat)(blindedMsg);
    expect(antwort).toEqual(bytes(blindSig));
    const signatur = await verfahren[name].finalize(oeffentlich, nachricht, antwort, kehr);
    expect(await verfahren[name].verify(oeffentlich, signatur, nachricht)).toBe(true);
    if (sig !== undefined) {
      expect(signatur).toEqual(bytes(sig));
      expect(await istEcht(oeffentlich, { nachricht, signatur })).toBe(true);
    }
  });
});

describe("a token", () => {
  test("is issued, uncovered, shown and counted once", async () => {
    const buch = einloesungsbuch();
    const { verdeckt, geheim } = await beantrage(schluessel);
    const ausstellung = await stelleAus("t1", true, verdeckt, ausgabebuch(), signiere);
    if (!ausstellung.ok) throw new Error(ausstellung.grund);
    const ausweis = await deckeAuf(schluessel, geheim, ausstellung.antwort);
    expect(await loeseEin(schluessel, ausweis, buch)).toBe("gezaehlt");
    expect(await loeseEin(schluessel, ausweis, buch)).toBe("schonEingeloest");
  });

  test("is handed out once per person: another request is refused, the same one is answered again alike", async () => {
    const buch = ausgabebuch();
    const [erster, zweiter] = [await beantrage(schluessel), await beantrage(schluessel)];
    const antwort = await stelleAus("t1", true, erster.verdeckt, buch, signiere);
    expect(await stelleAus("t1", true, zweiter.verdeckt, buch, signiere)).toEqual({ ok: false, grund: "schonAusgegeben" });
    expect(await stelleAus("t1", true, erster.verdeckt, buch, signiere)).toEqual(antwort);
    expect(await stelleAus("t2", true, zweiter.verdeckt, buch, signiere)).toMatchObject({ ok: true });
  });

  test("is not for those who may not vote, and nothing is noted of them", async () => {
    const buch = ausgabebuch();
    const { verdeckt } = await beantrage(schluessel);
    expect(await stelleAus("fremd", false, verdeckt, buch, signiere)).toEqual({ ok: false, grund: "nichtBerechtigt" });
    expect(buch.zeilen.size).toBe(0);
  });

  test("a damaged request costs nobody their vote", async () => {
    const buch = ausgabebuch();
    expect(await stelleAus("t1", true, new Uint8Array(256).fill(255), buch, signiere)).toEqual({ ok: false, grund: "ungueltig" });
    expect(await stelleAus("t1", true, new Uint8Array(3), buch, signiere)).toEqual({ ok: false, grund: "ungueltig" });
    const { verdeckt } = await beantrage(schluessel);
    expect(await stelleAus("t1", true, verdeckt, buch, signiere)).toMatchObject({ ok: true });
  });

  test("made up or changed is worth nothing, and is not noted as used", async () => {
    const buch = einloesungsbuch();
    const ausstellung = await stelleMitServerhilfeAus(schluessel, "t1", true, ausgabebuch(), signiere);
    if (!ausstellung.ok) throw new Error(ausstellung.grund);
    const { nachricht, signatur } = ausstellung.ausweis;
    const anders = nachricht.map((b, i) => (i === 0 ? b ^ 1 : b));
    expect(await loeseEin(schluessel, { nachricht: anders, signatur }, buch)).toBe("ungueltig");
    expect(await loeseEin(schluessel, { nachricht, signatur: new Uint8Array(256) }, buch)).toBe("ungueltig");
    expect(await loeseEin(schluessel, { nachricht, signatur }, buch)).toBe("gezaehlt");
  });

  test("fits no other vote", async () => {
    const andere = await liesSchluessel(new Uint8Array(generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey.export({ type: "spki", format: "der" })));
    const ausstellung = await stelleMitServerhilfeAus(schluessel, "t1", true, ausgabebuch(), signiere);
    if (!ausstellung.ok) throw new Error(ausstellung.grund);
    expect(await loeseEin(andere, ausstellung.ausweis, einloesungsbuch())).toBe("ungueltig");
  });

  test("with the server's help the same rules hold", async () => {
    const buch = ausgabebuch();
    expect(await stelleMitServerhilfeAus(schluessel, "t1", true, buch, signiere)).toMatchObject({ ok: true });
    expect(await stelleMitServerhilfeAus(schluessel, "t1", true, buch, signiere)).toEqual({ ok: false, grund: "schonAusgegeben" });
    expect(await stelleMitServerhilfeAus(schluessel, "t2", false, buch, signiere)).toEqual({ ok: false, grund: "nichtBerechtigt" });
  });

  test("an answer the office did not sign is noticed by the voter", async () => {
    const { geheim } = await beantrage(schluessel);
    await expect(deckeAuf(schluessel, geheim, new Uint8Array(256))).rejects.toThrow("invalid signature");
  });
});

test("the voter's part, bundled for a page, needs no server code and stays below 30 kB", async () => {
  const datei = fileURLToPath(new URL("ausweis.ts", import.meta.url));
  const { outputFiles: [insel] } = await build({ entryPoints: [datei], bundle: true, minify: true, format: "esm", platform: "browser", write: false, logLevel: "silent" });
  const inhalt = insel?.contents ?? new Uint8Array();
  expect(Buffer.from(inhalt).toString()).not.toContain("node:");
  expect(gzipSync(inhalt).length).toBeGreaterThan(5_000);
  expect(gzipSync(inhalt).length).toBeLessThan(30_000);
});

describe("nobody can link a vote to a person", () => {
  test("what the office saw of every person fits every token equally well", async () => {
    // For each request z and each token (m, s) there is exactly one blinding factor r with z = EM(m) · r^e, and it
    // gives the office's answer to z from s. So what the office saw says nothing about whose token it is.
    const { n: modul = "", e = "" } = publicKey.export({ format: "jwk" });
    const zahl = (b64: string): bigint => alsZahl(Uint8Array.from(atob(b64.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0)));
    const [n, exponent, d] = [zahl(modul), zahl(e), zahl(privateKey.export({ format: "jwk" }).d ?? "")];
    const buch = ausgabebuch();
    const personen = await Promise.all(["t1", "t2", "t3"].map(async (person) => {
      const { verdeckt, geheim } = await beantrage(schluessel);
      const ausstellung = await stelleAus(person, true, verdeckt, buch, signiere);
      if (!ausstellung.ok) throw new Error(ausstellung.grund);
      return { gesehen: verdeckt, antwort: ausstellung.antwort, ausweis: await deckeAuf(schluessel, geheim, ausstellung.antwort) };
    }));
    for (const { gesehen, antwort } of personen) {
      for (const { ausweis } of personen) {
        const em = potenz(alsZahl(ausweis.signatur), exponent, n);
        const r = potenz((alsZahl(gesehen) * kehrwert(em, n)) % n, d, n);
        expect((em * potenz(r, exponent, n)) % n).toBe(alsZahl(gesehen));
        expect((alsZahl(ausweis.signatur) * r) % n).toBe(alsZahl(antwort));
      }
    }
  });

  test("the same person never sends the same request twice, and a request shows nothing of the token", async () => {
    const antraege = await Promise.all(Array.from({ length: 20 }, () => beantrage(schluessel)));
    expect(new Set(antraege.map((a) => a.verdeckt.join())).size).toBe(20);
    expect(new Set(antraege.map((a) => a.geheim.nachricht.join())).size).toBe(20);
    for (const { verdeckt, geheim } of antraege) expect(verdeckt.join()).not.toContain(geheim.nachricht.join());
  });
});

describe("signing with Node", () => {
  test("gives exactly what the library's own slow signing gives", async () => {
    const privat = await crypto.subtle.importKey("pkcs8", privateKey.export({ type: "pkcs8", format: "der" }), { name: "RSA-PSS", hash: "SHA-384" }, true, ["sign"]);
    const { verdeckt } = await beantrage(schluessel);
    expect(await signiere(verdeckt)).toEqual(await RSABSSA.SHA384.PSS.Randomized().blindSign(privat, verdeckt));
  });

  test("refuses what is no number below the modulus", async () => {
    await expect(signiere(new Uint8Array(256).fill(255))).rejects.toThrow();
  });
});
