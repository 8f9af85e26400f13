import type { ComponentChildren } from "preact";

/** One answer of a choice. */
export interface Option {
  value: string;
  text: string;
  hint?: ComponentChildren;
}
