import { describe, expect, it } from "vitest";
import { Badge } from "./badge.tsx";
import { html } from "./probe.tsx";
import { TaskList } from "./task-list.tsx";

describe("things to do", () => {
  it("lead to where they are done and say how they stand", () => {
    const liste = html(<TaskList label="Zu tun" aufgaben={[{ titel: "Mietvertrag", href: "/m", hint: "Ein Foto genügt.", stand: <Badge text="fehlt" /> }]} />);
    expect(liste).toMatch(/aria-label="Zu tun".*href="\/m">Mietvertrag<\/a>.*Ein Foto genügt\..*fehlt/s);
  });

  it("are no links when they are done", () => {
    expect(html(<TaskList label="Zu tun" aufgaben={[{ titel: "Antrag" }]} />)).not.toContain("<a ");
  });
});
