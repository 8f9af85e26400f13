import { encode } from "uqr";

/** A QR code as one SVG path, black on white in every colour scheme, so that cameras can read it. */
export function QrCode({ text, alt }: { text: string; alt: string }) {
  const { data, size } = encode(text, { border: 4 });
  const dunkel = data.flatMap((zeile, y) => zeile.flatMap((an, x) => (an ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${size} ${size}`} width="240" height="240" role="img" aria-label={alt} shape-rendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={dunkel.join("")} />
    </svg>
  );
}
