/** The name under which a button says which field is to be checked. */
export const PRUEFKNOPF = "schreibhilfe";

/** More than this is not checked: a long letter has 10,000 characters. */
export const HOECHSTENS = 10_000;
