export { ERSTER_MONAT, LETZTER_MONAT, RECHTSSTAENDE } from "./recht/recht.ts";

/** Version of the calculation: raised whenever a result can change. A Bescheid freezes it with its result. */
export const ENGINE_VERSION = "0.4.0";
