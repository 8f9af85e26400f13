import * as z from "zod";

const HOECHSTENS = 9_999_999.99;

const hatZweiStellen = (wert: number): boolean => Number(wert.toFixed(2)) === wert;

function istDatum(text: string): boolean {
  const datum = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(datum.getTime()) && datum.toISOString().startsWith(text) && text >= "1900-01-01";
}

export const betragMitVorzeichen = z.number().min(-HOECHSTENS).max(HOECHSTENS).refine(hatZweiStellen, { params: { schluessel: "zweiStellen" } }).meta({ multipleOf: 0.01 });
export const betrag = z.number().min(0).max(HOECHSTENS).refine(hatZweiStellen, { params: { schluessel: "zweiStellen" } }).meta({ multipleOf: 0.01 });
export const monat = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: "monat" });
export const datum = z.string().refine(istDatum, { params: { schluessel: "datum" } }).meta({ format: "date" });
export const kennung = z.string().min(1).max(200);
