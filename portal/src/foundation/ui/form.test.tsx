import { describe, expect, it } from "vitest";
import { Form } from "./form.tsx";
import { Hidden } from "./hidden.tsx";
import { html } from "./probe.tsx";

describe("a form", () => {
  it("is posted, and our sentences explain mistakes instead of the browser's", () => {
    expect(html(<Form>…</Form>)).toMatch(/<form [^>]*method="post"[^>]*novalidate/);
  });

  it("carries files where asked to", () => {
    expect(html(<Form dateien>…</Form>)).toContain('enctype="multipart/form-data"');
    expect(html(<Form>…</Form>)).not.toContain("enctype");
  });

  it("carries values unseen", () => {
    expect(html(<Hidden name="schritt" value="2" />)).toBe('<input type="hidden" name="schritt" value="2"/>');
  });
});
