import { describe, expect, it } from "vitest";
import { FileUpload } from "./file-upload.tsx";
import { html } from "./probe.tsx";

describe("sending a file", () => {
  it("says what is allowed before it is sent", () => {
    const feld = html(<FileUpload name="vertrag" label="Mietvertrag" arten="PDF, JPG" accept="application/pdf,image/jpeg" mb={10} hint="Ein Foto genügt." />);
    expect(feld).toContain("Ein Foto genügt. Erlaubt: PDF, JPG, höchstens 10 MB");
    expect(feld).toContain('accept="application/pdf,image/jpeg"');
    expect(feld).toContain('aria-describedby="vertrag-hinweis"');
  });

  it("takes several only where wanted", () => {
    expect(html(<FileUpload name="v" label="V" arten="PDF" accept=".pdf" mb={1} />)).not.toContain("multiple");
    expect(html(<FileUpload name="v" label="V" arten="PDF" accept=".pdf" mb={1} mehrere />)).toContain("multiple");
  });
});
