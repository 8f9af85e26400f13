import type { TestProject } from "vitest/node";
import { startePortal } from "./portal.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Origin of the running demo portal. */
    basis: string;
    /** Its data folder. */
    daten: string;
  }
}

/** One demo portal for all journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const portal = await startePortal();
  project.provide("basis", portal.basis);
  project.provide("daten", portal.daten);
  return () => portal.raeumeAuf();
}
