/** One place among neighbours. */
export interface Reiter {
  text: string;
  href: string;
  aktiv?: boolean;
  /** How many things wait there. */
  anzahl?: number;
}

/** Neighbouring pages as tabs; they are links, so that each has its address. */
export function Tabs({ label, reiter }: { label: string; reiter: readonly Reiter[] }) {
  return (
    <nav class="hs-reiter" aria-label={label}>
      <ul>
        {reiter.map(({ text, href, aktiv = false, anzahl }) => (
          <li key={href}>
            <a href={href} aria-current={aktiv ? "page" : undefined}>
              {text}
              {anzahl === undefined ? null : <span class="hs-anzahl"> {anzahl}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
