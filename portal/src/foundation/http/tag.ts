const berlin = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin", dateStyle: "short" });

/** The calendar day in Germany at an instant. @param instant ISO 8601 @returns YYYY-MM-DD */
export const tagVon = (instant: string): string => berlin.format(new Date(instant));
