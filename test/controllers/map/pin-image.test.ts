import { expect } from '@open-wc/testing';
import { drawPin, drawRings } from '../../../src/controllers/map/pin-image.ts';

const look = { size: 40, fill: [255, 255, 255], edge: [0, 0, 0], edgeWidth: 2 } as const;

/** What one meets from the left edge to the middle of the head: `dark` and `light`, each once in a row. */
function bands({ width, data }: ImageData, row: number): string {
  const shades: string[] = [];
  for (let x = 0; x < width / 2; x += 1) {
    const [red = 0, , , alpha = 0] = data.slice((row * width + x) * 4);
    const shade = alpha < 200 ? '' : red < 60 ? 'dark' : red > 195 ? 'light' : '';
    if (shade && shades.at(-1) !== shade) shades.push(shade);
  }
  return shades.join(' ');
}

describe('what is drawn on a map', () => {
  it('is a drop for one place and two rings for more, so that a number is never taken for a count', () => {
    const [pin, rings] = [drawPin(look, 4), drawRings(look, 4)];
    expect(bands(pin, 80)).to.equal('dark light');
    expect(bands(rings, 80)).to.equal('dark light dark light');
    expect([rings.width, rings.height]).to.deep.equal([160, 160]);
    expect(pin.height).to.be.greaterThan(pin.width);
  });
});
