import { expect, test } from "vitest";
import { begruessung } from "./begruessung.ts";

test("says where to go, as whom, and in which folder the data stay", () => {
  const text = begruessung("http://localhost:8080", { dataDir: "/var/lib/handschlag", databaseUrl: undefined });
  for (const wort of ["http://localhost:8080/musterstadt/demo ", "Maria Okafor", "Ordner /var/lib/handschlag."]) expect(text).toContain(wort);
});

test("names no folder, and no password, where the data lie in a database of one's own", () => {
  const text = begruessung("http://localhost:8080", { dataDir: ".daten", databaseUrl: "postgres://wer:geheim@db/x" });
  expect([text.includes("in der Datenbank"), text.includes(".daten"), text.includes("geheim")]).toEqual([true, false, false]);
});
