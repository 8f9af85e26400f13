import { Icon } from "./icon.tsx";

type Art = "info" | "success" | "warning" | "danger" | "neutral";

/** A short state in words; the colour only repeats them. */
export function Badge({ art = "neutral", text }: { art?: Art; text: string }) {
  return (
    <span class={`kern-badge kern-badge--small ${art === "neutral" ? "hs-neutral" : `kern-badge--${art}`}`}>
      {art === "neutral" ? null : <Icon name={art} />}
      <span class="kern-label">{text}</span>
    </span>
  );
}
