/** The schema of pg-boss. */
export const SCHEMA = "pgboss";

/** Where jobs end that failed at every try, until somebody looks at them. */
export const GESCHEITERT = "gescheitert";

/** When a failed job is tried again: after 15 s, then ever later, up to an hour; the last try comes about two hours after the first. */
export type Wiederholung = { retryLimit: number; retryDelay: number; retryBackoff: boolean; retryDelayMax: number };

export const WIEDERHOLUNG: Wiederholung = { retryLimit: 9, retryDelay: 15, retryBackoff: true, retryDelayMax: 3600 };

/** How every queue works: one waiting job a key, three days until a finished one goes. */
export const schlange = (wiederholung: Wiederholung) => ({
  policy: "short" as const,
  deadLetter: GESCHEITERT,
  deleteAfterSeconds: 3 * 24 * 3600,
  ...wiederholung,
});
