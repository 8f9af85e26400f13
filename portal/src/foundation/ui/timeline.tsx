import type { ComponentChildren } from "preact";

/** One thing that happened. */
export interface Ereignis {
  /** ISO 8601, for machines. */
  zeitpunkt: string;
  /** The same in words, such as `23.11.2026, 14:30 Uhr`. */
  wann: string;
  wer?: string;
  titel: ComponentChildren;
  text?: ComponentChildren;
  /** `person` and `amt` stand apart by shape and side; `kuenftig` has not happened yet. */
  seite?: "person" | "amt" | "kuenftig";
}

/** What happened, in order: the Chronik. */
export function Timeline({ label, ereignisse }: { label: string; ereignisse: readonly Ereignis[] }) {
  return (
    <ol class="hs-chronik" aria-label={label}>
      {ereignisse.map(({ zeitpunkt, wann, wer, titel, text, seite = "amt" }, i) => (
        <li class={`hs-chronik__${seite}`} key={i}>
          <p class="hs-chronik__wann">
            <time datetime={zeitpunkt}><bdi>{wann}</bdi></time>
            {wer === undefined ? null : <span> · <bdi>{wer}</bdi></span>}
          </p>
          <p class="hs-chronik__titel">{titel}</p>
          {text === undefined ? null : <div class="kern-body">{text}</div>}
        </li>
      ))}
    </ol>
  );
}
