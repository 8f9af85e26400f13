const BROWSER = [["Edg", "Edge"], ["OPR", "Opera"], ["SamsungBrowser", "Samsung Internet"], ["Firefox", "Firefox"], ["FxiOS", "Firefox"], ["CriOS", "Chrome"], ["Chrome", "Chrome"], ["Safari", "Safari"]] as const;
const SYSTEME = [["iPhone", "iPhone"], ["iPad", "iPad"], ["Android", "Android"], ["Windows", "Windows"], ["Mac OS X", "Mac"], ["CrOS", "Chromebook"], ["Linux", "Linux"]] as const;

/** `Firefox, Android` out of a browser's own description; undefined where it says nothing one knows. */
export function geraetename(userAgent: string): string | undefined {
  const finde = (liste: readonly (readonly [string, string])[]) => liste.find(([merkmal]) => userAgent.includes(merkmal))?.[1];
  return [finde(BROWSER), finde(SYSTEME)].filter((teil) => teil !== undefined).join(", ") || undefined;
}
