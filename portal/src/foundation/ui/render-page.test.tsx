import { beforeAll, describe, expect, it } from "vitest";
import { assets } from "./assets.ts";
import { Form } from "./form.tsx";
import { renderPage } from "./render-page.tsx";
import type { Seite } from "./seite.ts";

const seite: Seite = {
  sprache: "de",
  titel: "Mein Geld",
  office: { name: "Jobcenter Musterstadt", kuerzel: "musterstadt" },
  pfad: "/musterstadt/geld",
  inhalt: <h1>Mein Geld</h1>,
};

beforeAll(() => void assets(), 60_000);

describe("a page", () => {
  it("is a whole HTML document in its language and direction", () => {
    expect(renderPage(seite)).toMatch(/^<!doctype html><html lang="de" dir="ltr">/);
    expect(renderPage({ ...seite, sprache: "ar-XB" })).toContain('<html lang="ar-XB" dir="rtl">');
  });

  it("says in its title first what is wrong, then where one is", () => {
    expect(renderPage(seite)).toContain("<title>Mein Geld – Jobcenter Musterstadt</title>");
    const falsch = renderPage({ ...seite, fehler: [{ feld: "konto", text: "Prüfen Sie die IBAN." }] });
    expect(falsch).toContain("<title>Fehler: Mein Geld – Jobcenter Musterstadt</title>");
    expect(falsch).toMatch(/<main[^>]*><div [^>]*role="alert"/);
  });

  it("sends its forms to its own address, so that no fragment keeps mistakes from getting the focus", () => {
    expect(renderPage({ ...seite, pfad: "/musterstadt/geld?aendern=1", inhalt: <Form>…</Form> })).toContain('action="/musterstadt/geld?aendern=1"');
    expect(renderPage({ ...seite, inhalt: <Form method="get">…</Form> })).toMatch(/<form (?![^>]*action)[^>]*method="get"/);
  });

  it("needs neither inline style nor inline script", () => {
    const html = renderPage({ ...seite, inhalt: <div data-insel="schreibhilfe" /> });
    expect(html).not.toMatch(/\sstyle=|<style|\son\w+=/);
    expect(html.match(/<script[^>]*>[^<]*/g)).toEqual([expect.stringMatching(/^<script type="module" src="\/assets\/[0-9a-f]{16}\.js">$/)]);
  });

  it("has one stylesheet, named by its content", () => {
    expect(renderPage(seite).match(/rel="stylesheet" href="\/assets\/[0-9a-f]{16}\.css"/g)).toHaveLength(1);
  });

  it("lets keyboards jump to the content", () => {
    expect(renderPage(seite)).toMatch(/<body><a class="hs-sprung" href="#inhalt">.*<main id="inhalt"[^>]*tabindex="-1"/s);
  });

  it("names the office, leads home, and ends with what the law asks", () => {
    const html = renderPage(seite);
    expect(html).toMatch(/class="hs-kopf__amt" href="\/musterstadt">.*Jobcenter Musterstadt/s);
    for (const pflicht of ["impressum", "datenschutz", "barrierefreiheit"]) expect(html).toContain(`href="/musterstadt/${pflicht}"`);
  });

  it("shows menu, way, banner and signing out only where there are any", () => {
    expect(renderPage(seite)).not.toMatch(/hs-menue|hs-brotkrumen|hs-zurueck|hs-banner|hs-abmelden/);
    const html = renderPage({
      ...seite,
      banner: "Beispiel",
      menue: [{ text: "Mein Geld", href: "/musterstadt/geld", aktiv: true }],
      brotkrumen: [{ text: "Mein Geld" }],
      zurueck: "/musterstadt",
      abmelden: { name: "Amira Haddad", action: "/musterstadt/abmelden" },
    });
    expect(html).toMatch(/hs-banner">Beispiel.*hs-abmelden.*Amira Haddad.*Abmelden.*aria-label="Hauptmenü".*aria-current="page">Mein Geld/s);
    expect(html).toContain('<form method="post" action="/musterstadt/abmelden"');
  });

  it("speaks one language throughout", () => {
    const html = renderPage({ ...seite, sprache: "en", zurueck: "/musterstadt" });
    expect(html).toMatch(/Skip to content.*Back.*Legal notice.*Privacy.*Accessibility/s);
    expect(html).not.toMatch(/Zurück|Impressum|Zum Inhalt/);
  });

  it("shows names from a database as text, never as markup", () => {
    expect(renderPage({ ...seite, titel: "</title><script>", abmelden: { name: "<b>", action: "/" } })).not.toMatch(/<script>|<b>/);
  });
});
