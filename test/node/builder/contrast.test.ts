import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { START } from '../../../src/builder/choice.ts';
import { colourChecks, unreadableColours } from '../../../src/builder/colour-checks.ts';
import { contrast, mixed, nearestPassing, TEXT, toHex } from '../../../src/builder/contrast.ts';
import { seeded } from '../../support/seeded.ts';

const random = seeded(20_261_122);
const colour = () =>
  `#${Math.floor(random() * 0x1000000)
    .toString(16)
    .padStart(6, '0')}`;
/** Degrees; of a grey there is none. */
function hue(hex: string): number | undefined {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  if (Math.max(red, green, blue) - Math.min(red, green, blue) < 24) return undefined;
  return (Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue) * 180) / Math.PI;
}

describe('contrast', () => {
  it('is what WCAG says of known pairs', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#777777'), 1);
    assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
    assert.equal(contrast('#ffffff', '#ff0000').toFixed(2), '4.00');
  });

  it('reads colours as people write them, and no others', () => {
    assert.deepEqual(['#0b5a75', '0B5A75', ' #abc ', 'red', '#12', 'rgb(1,2,3)', ''].map(toHex), [
      '#0b5a75',
      '#0b5a75',
      '#aabbcc',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('mixes as a browser does', () => {
    assert.equal(mixed('#000000', '#ffffff', 0.62), '#616161');
  });
});

describe('the colour that is offered', () => {
  it('passes, keeps the hue, and is the colour itself where that passes', () => {
    let changed = 0;
    for (let at = 0; at < 2000; at++) {
      const [own, ground] = [colour(), colour()];
      const passes = (tried: string) => contrast(tried, ground) >= TEXT;
      const offer = nearestPassing(own, passes);
      const say = `${own} on ${ground}: ${offer}`;
      // Black or white passes on every ground, and is the darkest or lightest of every hue.
      assert.ok(offer !== undefined && passes(offer), say);
      if (passes(own)) assert.equal(offer, own);
      else changed++;
      const [before, after] = [hue(own), hue(offer)];
      if (before === undefined || after === undefined) continue;
      const turn = Math.abs(((before - after + 540) % 360) - 180);
      assert.ok(turn < 12, `${say}, ${turn} degrees`);
    }
    assert.ok(changed > 500);
  });

  it('is the nearest: one that is a little less different does not pass', () => {
    const passes = (tried: string) => contrast(tried, '#ffffff') >= TEXT;
    const offer = nearestPassing('#e0a000', passes);
    assert.ok(offer !== undefined);
    assert.ok(contrast(offer, '#ffffff') < TEXT * 1.05, `${contrast(offer, '#ffffff')}`);
  });

  it('is none where nothing can pass', () => {
    assert.equal(
      nearestPassing('#336699', () => false),
      undefined,
    );
  });
});

describe('the checks of the chosen colours', () => {
  const looks = (said: Partial<typeof START.looks>) => ({ ...START, looks: { ...START.looks, ...said } });

  it('find nothing wrong with what the widgets do by themselves', () => {
    for (const scheme of ['light', 'dark'] as const) {
      assert.deepEqual(
        colourChecks({ ...START, scheme }).filter(({ passes }) => !passes),
        [],
      );
    }
  });

  it('offer colours that mend every pair they are in, for any choice', () => {
    for (let at = 0; at < 300; at++) {
      const chosen = looks({ accent: colour(), ink: colour(), surface: colour(), line: colour() });
      const offers = colourChecks(chosen).flatMap(({ look, offer }) => (offer ? [[look, offer]] : []));
      const mended = { ...chosen, looks: { ...chosen.looks, ...Object.fromEntries(offers) } };
      const left = colourChecks(mended).filter(({ passes, offer }) => !passes && offer !== undefined);
      assert.deepEqual(left, [], JSON.stringify(chosen.looks));
    }
  });

  it('say which colour they cannot reckon with', () => {
    const chosen = looks({ accent: 'rebeccapurple', ink: '#123' });
    assert.deepEqual(unreadableColours(chosen), ['accent']);
    assert.deepEqual(
      colourChecks(chosen).map(({ look }) => look),
      ['ink', 'ink'],
    );
  });
});
