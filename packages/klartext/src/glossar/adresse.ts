/** The part of an address that stands for a term: `Kosten der Unterkunft` becomes `kosten-der-unterkunft`. */
export const adresseVon = (begriff: string): string =>
  begriff.toLowerCase().replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss").replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
