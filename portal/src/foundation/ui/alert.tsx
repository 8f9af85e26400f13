import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";
import { useSprache } from "./sprach-kontext.ts";

interface Props {
  art?: "info" | "success" | "warning" | "danger";
  titel: string;
  /** Announced at once by screen readers: for the result of what was just done. */
  live?: boolean;
  children?: ComponentChildren;
}

/** A message that stands out. */
export function Alert({ art = "info", titel, live = false, children }: Props) {
  const { t } = useSprache();
  return (
    <div class={`kern-alert kern-alert--${art}`} role={live ? (art === "danger" ? "alert" : "status") : undefined}>
      <div class="kern-alert__header">
        <Icon name={art} />
        <p class="kern-title">
          <span class="kern-sr-only">{t(art)}: </span>
          {titel}
        </p>
      </div>
      {children === undefined ? null : <div class="kern-alert__body kern-body">{children}</div>}
    </div>
  );
}
