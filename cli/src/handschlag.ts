/** A command of `handschlag`: reads what it needs from its arguments and returns the exit status. */
export type Command = (args: string[]) => Promise<number>;

// Each command's file is loaded only when it is called: `handschlag rechne` needs no database driver.
const commands: Record<string, () => Promise<{ run: Command }>> = {
  migrate: () => import("./migrate.ts"),
  backup: () => import("./backup.ts"),
  restore: () => import("./restore.ts"),
  pruefe: () => import("./pruefe.ts"),
  amt: () => import("./amt.ts"),
  kraft: () => import("./kraft.ts"),
  auswertung: () => import("./auswertung.ts"),
  budget: () => import("./budget.ts"),
  zuteilung: () => import("./zuteilung.ts"),
  klartext: () => import("./klartext.ts"),
  rechne: () => import("./rechne.ts"),
  "was-waere-wenn": () => import("./was-waere-wenn.ts"),
};

const [name = "", ...args] = process.argv.slice(2);
const load = commands[name];
if (load) {
  process.exitCode = await (await load()).run(args);
} else {
  console.error(`${name === "" ? "" : `Unknown command: ${name}\n\n`}Usage: handschlag COMMAND [ARG ...]\nCommands: ${Object.keys(commands).join(", ")}`);
  process.exitCode = 2;
}
