import type { ComponentChildren } from "preact";

/** Something to do, where it is done, and how it stands. */
export interface Aufgabe {
  titel: string;
  href?: string;
  hint?: ComponentChildren;
  /** Usually a `Badge`. */
  stand?: ComponentChildren;
}

/** A list of things to do. */
export function TaskList({ label, aufgaben }: { label: string; aufgaben: readonly Aufgabe[] }) {
  return (
    <ul class="kern-task-list__list" aria-label={label}>
      {aufgaben.map(({ titel, href, hint, stand }) => (
        <li class="kern-task-list__item" key={`${titel}${href ?? ""}`}>
          <div class="kern-task-list__title">
            {href === undefined ? titel : <a class="kern-link kern-link--stretched" href={href}>{titel}</a>}
            {hint === undefined ? null : <span class="kern-hint">{hint}</span>}
          </div>
          {stand === undefined ? null : <div class="kern-task-list__status">{stand}</div>}
        </li>
      ))}
    </ul>
  );
}
