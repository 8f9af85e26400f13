import { pseudo } from "./pseudo.ts";
import type { Sprache } from "./sprache.ts";

/** One message: a sentence with `{name}` placeholders, or a function where a plural or a choice is needed. */
export type Meldung = string | ((werte: never) => string);

type Meldungen = Readonly<Record<string, Meldung>>;

type Uebersetzung<D> = { readonly [K in keyof D]: D[K] extends string ? string : D[K] };

/** The texts of a room in both languages. */
export interface Messages<D extends Meldungen> {
  readonly de: D;
  readonly en: Uebersetzung<D>;
}

type Platzhalter<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Platzhalter<Rest> : never;

type Werte<M> = M extends (werte: infer W) => string
  ? [werte: W]
  : M extends string
    ? [Platzhalter<M>] extends [never]
      ? []
      : [werte: Readonly<Record<Platzhalter<M>, string | number>>]
    : never;

/** Gives the text for a key in one language; the key and its values are checked by type. */
export type T<D extends Meldungen> = <K extends keyof D & string>(key: K, ...werte: Werte<D[K]>) => string;

/** Declares the texts of a room; a key missing or left over in English does not compile. */
export function messagesFor<const D extends Meldungen>(messages: Messages<D>): Messages<D> {
  return messages;
}

/** Binds the texts of a room to a language: `const t = createT(sprache, messages); t("gruss", { name })`. */
export function createT<const D extends Meldungen>(sprache: Sprache, messages: Messages<D>): T<D> {
  const texte: Readonly<Record<string, Meldung>> = sprache === "en" ? messages.en : messages.de;
  const rand = sprache === "ar-XB" ? pseudo : (text: string): string => text;
  return (key, ...[werte]) => {
    const meldung = texte[key];
    if (meldung === undefined) throw new Error(`No message "${key}" in ${sprache}.`);
    return typeof meldung === "string" ? fuelle(rand(meldung), werte ?? {}) : rand(meldung(werte as never));
  };
}

function fuelle(text: string, werte: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const wert = werte[name];
    if (wert === undefined) throw new Error(`No value for {${name}} in "${text}".`);
    return String(wert);
  });
}
