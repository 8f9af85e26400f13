/** Reads comma-separated lines with quoted fields (RFC 4180) into records by column name. */
export function liesCsv(text: string): Record<string, string>[] {
  const [kopf = [], ...zeilen] = [...text.matchAll(/((?:(?:"(?:[^"]|"")*"|[^,"\r\n]*)(?:,|(?=\r?\n|$)))+)(?:\r?\n|$)/g)].map(([, zeile = ""]) => felder(zeile)).filter((zeile) => zeile.length > 1);
  return zeilen.map((zeile) => Object.fromEntries(kopf.map((name, i) => [name, zeile[i] ?? ""])));
}

function felder(zeile: string): string[] {
  return [...zeile.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, gequotet, glatt]) => gequotet?.replaceAll('""', '"') ?? glatt ?? "");
}
