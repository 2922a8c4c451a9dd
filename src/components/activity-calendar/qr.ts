import { html, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/** Empty modules around a code, without which phones do not find it (ISO/IEC 18004 §9.1). */
const QUIET = 4;

/** A QR code as a drawing of unit squares, each run of a row at once. `name` is what is said of it. */
export function qrCode(text: string, name: string): TemplateResult {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ 0: run, index: x }) => `M${x} ${y}h${run.length}v1h-${run.length}z`),
  );
  return html`<svg class="qr" role="img" aria-label=${name} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
    <path d=${runs.join('')} />
  </svg>`;
}
