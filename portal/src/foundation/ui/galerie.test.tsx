import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { galerie } from "./galerie.tsx";

let seite = "";

beforeAll(() => {
  seite = galerie({ sprache: "de", pfad: "/m/galerie", office: { name: "Jobcenter Musterstadt", kuerzel: "m" } });
}, 60_000);

describe("the gallery", () => {
  it("shows every component", () => {
    const quellen = readdirSync(import.meta.dirname).filter((name) => /^galerie.*(?<!test)\.tsx$/.test(name));
    const text = quellen.map((name) => readFileSync(join(import.meta.dirname, name), "utf8")).join("");
    const felder = ["alert", "badge", "bar-chart", "breadcrumb", "button", "card", "checkbox", "checkboxes", "contact-card", "date-field", "details", "file-upload"];
    const weitere = ["money-field", "pagination", "password-field", "radios", "select", "step-chart", "stepper", "summary-list", "table", "tabs", "task-list", "text-area", "text-field", "timeline"];
    for (const name of [...felder, ...weitere]) expect(text).toContain(`./${name}.tsx`);
  });

  it("gives every id once, and every label, hint and mistake something to belong to", () => {
    const ids = [...seite.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    const ziele = [...seite.matchAll(/\s(?:for|aria-describedby)="([^"]+)"|href="#([^"]+)"/g)].flatMap(([, liste, anker]) => (liste ?? anker ?? "").split(" "));
    expect(ziele.filter((ziel) => !ids.includes(ziel))).toEqual([]);
  });

  it("needs neither inline style nor inline script", () => {
    expect(seite).not.toMatch(/\sstyle=|<style|<script|\son\w+=/);
  });
});
