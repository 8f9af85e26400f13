import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { QrCode } from "./qr-code.tsx";

test("a QR code is a picture with a name, without styles that the content policy forbids, on white with a margin of four", () => {
  const svg = renderToString(<QrCode text="otpauth://totp/Handschlag:a?secret=ABC" alt="Schlüssel" />);
  expect(svg).toContain('role="img" aria-label="Schlüssel"');
  expect(svg).not.toContain("style");
  expect(svg).toMatch(/<path fill="#fff" d="M0 0h(\d+)v\1H0z">/);
  // The corner of the first finder pattern.
  expect(svg).toContain('<path fill="#000" d="M4 4h1v1h-1z');
});

test("other texts make other pictures", () => {
  expect(renderToString(<QrCode text="a" alt="" />)).not.toBe(renderToString(<QrCode text="b" alt="" />));
});
