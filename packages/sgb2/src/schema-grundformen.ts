import * as z from "zod";
import { monatsIndex, tageImMonat } from "./kern/kalender.ts";

const HOECHSTENS = 9_999_999.99;

const hatZweiStellen = (wert: number): boolean => Math.round(wert * 100) / 100 === wert;

function istDatum(text: string): boolean {
  if (!/^\d{4}-(0[1-9]|1[0-2])-\d{2}$/.test(text)) return false;
  const tag = Number(text.slice(8));
  return text >= "1900" && tag >= 1 && tag <= tageImMonat(monatsIndex(text));
}

export const betragMitVorzeichen = z.number().min(-HOECHSTENS).max(HOECHSTENS).refine(hatZweiStellen, { params: { schluessel: "zweiStellen" } }).meta({ multipleOf: 0.01 });
export const betrag = z.number().min(0).max(HOECHSTENS).refine(hatZweiStellen, { params: { schluessel: "zweiStellen" } }).meta({ multipleOf: 0.01 });
export const monat = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: "monat" });
export const datum = z.string().refine(istDatum, { params: { schluessel: "datum" } }).meta({ format: "date" });
export const kennung = z.string().min(1).max(200);
