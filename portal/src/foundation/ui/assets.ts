/** A file as it goes over the wire; its address contains the hash of its content, so it never changes. */
export interface Asset {
  bytes: Uint8Array<ArrayBuffer>;
  contentType: string;
  immutable: true;
}

/** Every file the pages refer to, by address such as `/assets/3f2a….css`. */
export function assets(): ReadonlyMap<string, Asset> {
  return new Map();
}

/** Addresses for the head of a page: the one stylesheet, and the fonts worth fetching at once. */
export function stylesheet(): { css: string; schriften: readonly string[] } {
  return { css: "/assets/stil.css", schriften: [] };
}
