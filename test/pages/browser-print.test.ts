import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../support/page.ts';

const json = (kind: string, items: unknown) => ({ body: JSON.stringify({ kind, items }) });
const days = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const day = (at: number) => `2026-12-${String(at).padStart(2, '0')}`;
const place = { name: 'Buurthuis Dennenhof', street: 'Dennenhof 12', place: 'Balen' };
const answers = {
  '/activities.json': json(
    'activities',
    days(28).flatMap((at) =>
      days(1 + (at % 3)).map((hour) => ({
        id: `${at}-${hour}`,
        title: `Samen aan tafel ${at}-${hour}`,
        start: `${day(at)}T1${hour}:00`,
        place,
      })),
    ),
  ),
  '/actions.json': json('actions', [
    ...days(30).map((at) => ({
      id: `a${at}`,
      title: `Bank en licht ${at}`,
      kind: 'action',
      horizon: at % 2 ? 'quick' : 'long',
      phase: at % 3 ? 'do' : 'design',
      nextStep: { text: 'De bank wordt geplaatst', date: day(1 + (at % 28)) },
    })),
    ...days(9).map((at) => ({ id: `i${at}`, title: `Babbelbank ${at}`, kind: 'idea', summary: 'Om te praten.' })),
  ]),
};

/** The lines that stand over another on one sheet: both begin at the same side, less than a line apart. */
function printedOver(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/stream\r?\n/g)].flatMap((begin) => {
    const start = begin.index + begin[0].length;
    const drawn = inflated(pdf.subarray(start, text.indexOf('endstream', start)));
    const lines = [...drawn.matchAll(/1 0 0 -1 (-?[\d.]+) (-?[\d.]+) Tm/g)].map(([, x, y]) => ({ x, y: Number(y) }));
    return lines.flatMap((one, at) =>
      lines.slice(at + 1).flatMap((other) => {
        const apart = Math.abs(one.y - other.y);
        return one.x === other.x && apart > 0 && apart < 14 ? [`${one.x}: ${one.y}, ${other.y}`] : [];
      }),
    );
  });
}

/** What a stream of a PDF holds; `''` of a picture or a font. */
function inflated(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
}

describe('a page printed by the browser itself', () => {
  let site: Site;
  before(async () => {
    site = await openSite({ answer: (path) => answers[path as keyof typeof answers] });
  });
  after(() => site.close());

  for (const [widget, feed] of [
    ['activity-calendar', 'activities'],
    ['action-path', 'actions'],
  ]) {
    it(`prints nothing of ${widget} over something else`, async () => {
      const body = `<h1>Je buurt</h1><buurt-${widget} feed="/${feed}.json" days="30"></buurt-${widget}><p>Bel ons.</p>`;
      const visit = await site.show(body, { at: '2026-12-01T08:00:00+01:00' });
      const { page } = visit;
      await page.locator(`buurt-${widget} .list`).first().waitFor();
      for (const height of [250, 260, 270, 280, 290]) {
        const pdf = await page.pdf({ width: '210mm', height: `${height}mm` });
        assert.deepEqual(printedOver(pdf), [], `${height} mm`);
      }
      await visit.close();
    });
  }
});
