/** The name under which a button says which field is to be checked. */
export const PRUEFKNOPF = "schreibhilfe";
