import type { ComponentChildren } from "preact";

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
  const enctype = dateien ? "multipart/form-data" : undefined;
  return (
    <form class="hs-stapel" action={action} method={method} enctype={enctype} aria-label={label} novalidate>
      {children}
    </form>
  );
}
