import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { AdressKontext } from "./adress-kontext.ts";

interface Props {
  action?: string;
  method?: "post" | "get";
  /** Needed when the form has a `FileUpload`. */
  dateien?: boolean;
  label?: string;
  children: ComponentChildren;
}

/** A form whose mistakes our own sentences explain, not the browser's. */
export function Form({ action, method = "post", dateien = false, label, children }: Props) {
  // Without an address a form goes to the page's own with its fragment: after a jump to the content, mistakes would not get the focus.
  const seite = useContext(AdressKontext);
  const ziel = action ?? (method === "post" ? seite : undefined);
  const enctype = dateien ? "multipart/form-data" : undefined;
  return (
    <form class="hs-stapel" action={ziel} method={method} enctype={enctype} aria-label={label} novalidate>
      {children}
    </form>
  );
}
