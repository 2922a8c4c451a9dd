import { expect } from '@open-wc/testing';
import { readAttribution } from '../../../src/controllers/map/attribution.ts';
import { presets } from '../../../src/controllers/map/basemap-presets.ts';
import { resolveBasemap } from '../../../src/controllers/map/basemaps.ts';
import { layersFor } from '../../../src/controllers/map/vector-layers.ts';
import { contrast, legible, rgbOf } from '../../../src/controllers/map/colour.ts';
import { paletteFor } from '../../../src/controllers/map/palette.ts';

const page = 'https://www.balen.example/zorg/kaart.html';
const look = { dark: false, lang: 'nl' };

describe('what a basemap attribute means', () => {
  for (const [value, kind, origins] of [
    [undefined, 'plain', []],
    ['  ', 'plain', []],
    ['kaart/stijl.json', 'style', []],
    ['/kaart/balen.geojson', 'schematic', []],
    ['/kaart/belgie.pmtiles', 'pmtiles', []],
    ['https://www.balen.example/x.json', 'style', []],
    ['https://kaart.example/x.json', 'style', ['https://kaart.example']],
    [
      'https://kaart.example/x.json https://tegels.example',
      'style',
      ['https://kaart.example', 'https://tegels.example'],
    ],
    ['/x.json https://tegels.example/ https://tegels.example/y', 'style', ['https://tegels.example']],
    ['https://kaart.example/BE.PMTILES?v=2', 'pmtiles', ['https://kaart.example']],
    ['openfreemap', 'style', ['https://tiles.openfreemap.org']],
    ['grb', 'style', ['https://geo.api.vlaanderen.be']],
  ] as const) {
    it(`${value} is ${kind}, with ${origins.length} other origins`, () => {
      const basemap = resolveBasemap(value, page);
      expect(basemap.kind).to.equal(kind);
      expect(basemap.origins).to.deep.equal(origins);
    });
  }

  for (const value of [
    'openfreemaps',
    'constructor',
    'javascript:alert(1)',
    'data:application/json,{}',
    'https://',
    '/x.json javascript:1',
  ]) {
    it(`${value} means nothing`, async () => {
      const basemap = resolveBasemap(value, page);
      expect(basemap.origins).to.deep.equal([]);
      const failure = await basemap.load(look).catch((error: unknown) => error);
      expect(failure).to.be.instanceOf(TypeError);
    });
  }

  it('every preset asks one other origin, over https, and says whom to name', () => {
    for (const name of Object.keys(presets)) {
      const { origins, attribution } = resolveBasemap(name, page);
      expect(origins, name).to.have.length(1);
      expect(origins[0], name).to.match(/^https:/);
      expect(attribution, name).to.not.deep.equal([]);
    }
  });

  it('a preset of pictures is one raster layer', async () => {
    const { style } = await resolveBasemap('cartoweb', page).load(look);
    expect(style.layers.map(({ type }) => type)).to.deep.equal(['raster']);
  });
});

describe('a credit', () => {
  for (const [html, credit] of [
    ['', []],
    ['© NGI', [{ text: '© NGI' }]],
    ['&copy; A &amp; B', [{ text: '© A & B' }]],
    ['<a href="https://x.example/" target=_blank>X</a>', [{ text: 'X', href: 'https://x.example/' }]],
    ['Data <a href="javascript:alert(1)">X</a>', [{ text: 'Data' }, { text: 'X' }]],
    ['<script>alert(1)</script>', [{ text: 'alert(1)' }]],
    ['<img src=x onerror=alert(1)>', []],
  ] as const) {
    it(html || 'nothing', () => {
      expect(readAttribution(html)).to.deep.equal(credit);
    });
  }
});

describe('colours', () => {
  it('are read in any notation of CSS', () => {
    expect(rgbOf('rebeccapurple')).to.deep.equal([102, 51, 153]);
    expect(rgbOf('color-mix(in srgb, black 50%, white)').every((value) => Math.abs(value - 128) < 2)).to.equal(true);
  });

  it('of text keep the one preferred as long as it reads well', () => {
    expect(legible([255, 255, 255], [29, 37, 48], [0, 0, 0])).to.deep.equal([29, 37, 48]);
    expect(legible([255, 220, 0], [255, 255, 255], [0, 0, 0])).to.deep.equal([0, 0, 0]);
  });

  it('of names on the map have a contrast of 4.5 with every ground they may lie on', () => {
    for (const dark of [false, true]) {
      const palette = paletteFor(dark);
      for (const text of [palette.name, palette.nameQuiet]) {
        for (const ground of [palette.land, palette.home, palette.built, palette.wood, palette.halo]) {
          expect(contrast(rgbOf(text), rgbOf(ground)), `${text} on ${ground}`).to.be.at.least(4.5);
        }
      }
      expect(contrast(rgbOf(palette.waterName), rgbOf(palette.halo))).to.be.at.least(4.5);
    }
  });
});

describe('vector tiles', () => {
  const to = { source: 'tiles', palette: paletteFor(false), lang: 'nl' };

  it('of the Protomaps and the OpenMapTiles schema are drawn', () => {
    const layerOf = (found: string[]) => new Set(layersFor(found, to).map((layer) => Object(layer)['source-layer']));
    expect(layerOf(['earth', 'water', 'roads', 'places'])).to.include('roads');
    expect(layerOf(['water', 'transportation', 'place'])).to.include('transportation');
  });

  it('of another schema are not', () => {
    expect(() => layersFor(['bboxes'], to)).to.throw(TypeError);
  });
});
