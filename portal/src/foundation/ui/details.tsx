import type { ComponentChildren } from "preact";

/** More to read for those who want it; opens without JavaScript. */
export function Details({ titel, offen = false, children }: { titel: ComponentChildren; offen?: boolean; children: ComponentChildren }) {
  return (
    <details class="kern-accordion" open={offen}>
      <summary class="kern-accordion__header">
        <span class="kern-title">{titel}</span>
      </summary>
      <div class="kern-accordion__body kern-body">{children}</div>
    </details>
  );
}
