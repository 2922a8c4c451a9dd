import { expect, waitUntil } from '@open-wc/testing';
import { Map as Engine } from 'maplibre-gl';
import { canShowMaps } from '../../../src/controllers/map/can-show-maps.ts';
import { MapFailure } from '../../../src/controllers/map/map-view.ts';
import { closeMaps, middle, pin, showMap, type ShownMap } from '../../support/shown-map.ts';

/** Degrees east of the middle that are this many pixels at zoom 14. */
const east = (pixels: number) => ({ lon: middle.lon + (pixels * 360) / (512 * 2 ** 14) });
/** Pixels up from the tip of a pin to its number. */
const head = -20;
/** Pixels up from the tip that only a marked pin reaches. */
const marked = -55;
/** Where the middle of "all" is: the buttons of the pane stand over 64 pixels on the right. */
const aside = -32;
const PATIENCE = { timeout: 30_000 };

const withoutWebgl = async (act: () => unknown) => {
  const { prototype } = HTMLCanvasElement;
  const original = Object.getOwnPropertyDescriptor(prototype, 'getContext')!;
  const getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return kind.startsWith('webgl') ? null : Reflect.apply(original.value, this, [kind, ...rest]);
  };
  Object.defineProperty(prototype, 'getContext', { ...original, value: getContext });
  try {
    await act();
  } finally {
    Object.defineProperty(prototype, 'getContext', original);
  }
};

describe('a map', () => {
  afterEach(closeMaps);

  describe('with two places apart and three at one address', () => {
    let map: ShownMap;
    beforeEach(async () => {
      map = await showMap();
      const far = east(-150);
      map.view.setPins([
        pin('one', 1),
        pin('two', 2, east(150)),
        pin('last', 0, far),
        pin('fifth', 5, far),
        pin('third', 3, far),
      ]);
    });

    it('selects the place that is pressed', async () => {
      await map.pressUntilSelected('one', 0, head);
      await map.pressUntilSelected('two', 150, head);
    });

    it('opens the places of a circle in the order of the list', async () => {
      expect(await map.pressUntil('cluster', -150)).to.deep.equal([['third', 'fifth', 'last'], 3]);
    });

    it('opens them in another order when only that of the list changes', async () => {
      await map.pressUntil('cluster', -150);
      const far = east(-150);
      map.view.setPins([
        pin('last', 1, far),
        pin('third', 2, far),
        pin('one', 3),
        pin('two', 4, east(150)),
        pin('fifth', 0, far),
      ]);
      const before = map.heard('cluster').length;
      await waitUntil(
        () => {
          map.press(-150);
          return map.heard('cluster').length > before;
        },
        'no circle',
        PATIENCE,
      );
      expect(map.heard('cluster').at(-1)).to.deep.equal([['last', 'third', 'fifth'], 3]);
      await map.pressUntilSelected('two', 150, head);
    });

    it('does nothing where there is no place', async () => {
      await map.pressUntil('select', 0, head);
      const { length } = map.told;
      map.press(70, 120);
      expect(map.told.length).to.equal(length);
    });

    it('shows other places when the list is filtered', async () => {
      await map.pressUntil('select', 0, head);
      map.view.setPins([pin('other', 1)]);
      await map.pressUntilSelected('other', 0, head);
      map.view.setPins([]);
      await waitUntil(
        () => {
          const before = map.heard('select').length;
          map.press(0, head);
          return map.heard('select').length === before;
        },
        'something is there',
        PATIENCE,
      );
    });

    it('moves to the place that is selected in the list', async () => {
      await map.pressUntil('select', 0, head);
      map.view.moveTo('two');
      await map.pressUntilSelected('two', 0, head);
    });

    it('shows a selected place that is inside a circle', async () => {
      await map.pressUntil('cluster', -150);
      map.view.mark('third');
      map.view.moveTo('third');
      await map.pressUntilSelected('third', 0, head - 10);
    });

    it('marks a place without moving', async () => {
      await map.pressUntil('select', 0, head);
      map.view.mark('two');
      await map.pressUntilSelected('two', 150, marked);
      map.press(0, head);
      expect(map.heard('select').at(-1)).to.deep.equal(['one']);
    });

    it('keeps the mark and the camera when the list gets other numbers', async () => {
      await map.pressUntil('select', 0, head);
      map.view.mark('two');
      map.view.setPins([pin('one', 2), pin('two', 1, east(150))]);
      await map.pressUntilSelected('two', 150, marked);
      map.press(0, head);
      expect(map.heard('select').at(-1)).to.deep.equal(['one']);
    });

    it('stays where it is for a place it does not have', async () => {
      map.view.moveTo('nowhere');
      await map.pressUntilSelected('one', 0, head);
    });

    it('shows all places again', async () => {
      map.view.zoomIn();
      map.view.zoomIn();
      map.view.showAll();
      expect(await map.pressUntil('cluster', -150 + aside)).to.deep.include(3);
    });

    it('shows all places beside the buttons, whichever side they stand on', async () => {
      map.container.style.direction = 'rtl';
      map.view.showAll();
      expect(await map.pressUntil('cluster', -150 - aside)).to.deep.include(3);
    });

    it('shows all places again once a phone was turned', async () => {
      const turned = { width: 400, height: 600 };
      Object.assign(map.container.style, { width: '400px', height: '600px' });
      await waitUntil(() => map.canvas.clientWidth === turned.width, 'another size', PATIENCE);
      expect(map.canvas.clientHeight).to.equal(turned.height);
      map.view.showAll();
      // What was 300 pixels apart is now between 48 pixels at one side, and these and the buttons at the other.
      const half = (turned.width - 48 - 48 + 2 * aside) / 2;
      await map.pressUntilSelected('two', half + aside, head);
      expect(await map.pressUntil('cluster', -half + aside)).to.deep.include(3);
    });
  });

  describe('under the keyboard', () => {
    let map: ShownMap;
    beforeEach(async () => {
      map = await showMap();
      map.view.setPins([pin('one', 1), pin('two', 2, east(150))]);
      await map.pressUntil('select', 0, head);
    });

    it('is one stop: a region with the name it was given', () => {
      expect(map.container.querySelectorAll('[tabindex="0"], button, a, input')).to.have.length(1);
      expect(map.canvas.getAttribute('role')).to.equal('region');
      expect(map.canvas.getAttribute('aria-label')).to.equal('Kaart met 2 diensten.');
      map.view.setLabel('Kaart met 1 dienst.');
      expect(map.canvas.getAttribute('aria-label')).to.equal('Kaart met 1 dienst.');
      map.view.focus();
      expect((map.container.getRootNode() as ShadowRoot).activeElement).to.equal(map.canvas);
    });

    it('arrows pan 100 pixels', async () => {
      for (const [key, x, y] of [
        ['ArrowRight', -100, 0],
        ['ArrowLeft', 0, 0],
        ['ArrowLeft', 100, 0],
        ['ArrowUp', 100, 100],
        ['ArrowDown', 100, 0],
        ['ArrowDown', 100, -100],
      ] as const) {
        expect(map.key(key).defaultPrevented).to.equal(true);
        await map.pressUntilSelected('one', x, y + head);
      }
    });

    it('+, = and - zoom', async () => {
      for (const [key, x] of [
        ['+', 300],
        ['-', 150],
        ['=', 300],
        ['-', 150],
        ['-', 75],
      ] as const) {
        expect(map.key(key).defaultPrevented).to.equal(true);
        await map.pressUntilSelected('two', x, head);
      }
    });

    it('Escape asks to leave', () => {
      map.key('Escape');
      expect(map.heard('leave')).to.have.length(1);
    });

    it('leaves keys with Ctrl, Alt or Meta, and letters, to the browser', async () => {
      for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) {
        expect(map.key('ArrowRight', more).defaultPrevented).to.equal(false);
      }
      expect(map.key('a').defaultPrevented).to.equal(false);
      await map.pressUntilSelected('one', 0, head);
    });
  });

  describe('in movement', () => {
    const easeTo = Reflect.get(Engine.prototype, 'easeTo') as Engine['easeTo'];
    let glides: (number | undefined)[];
    let arrived: number;
    beforeEach(() => {
      glides = [];
      arrived = 0;
      Engine.prototype.easeTo = function (camera, ...rest) {
        glides.push(camera.duration);
        void this.once('moveend', () => (arrived += 1));
        return easeTo.call(this, camera, ...rest);
      };
    });
    afterEach(() => {
      Engine.prototype.easeTo = easeTo;
    });
    for (const [how, reducedMotion, expected] of [
      ['jumps where people want less motion', true, []],
      ['glides for a moment elsewhere', false, [200]],
    ] as const) {
      it(how, async () => {
        const map = await showMap({ reducedMotion });
        map.view.setPins([pin('two', 1, east(150))]);
        map.view.moveTo('two');
        // A press would stop it halfway.
        await waitUntil(() => arrived === expected.length, 'it arrives', PATIENCE);
        await map.pressUntilSelected('two', 0, head);
        expect(glides).to.deep.equal(expected);
      });
    }

    it('starts with all places when nobody says where', async () => {
      const map = await showMap({ center: undefined });
      map.view.setPins([pin('one', 1)]);
      expect(await map.pressUntil('select', aside, head)).to.deep.equal(['one']);
    });

    it('leaves one finger and the bare wheel to the page, and says so of the finger', async () => {
      const { canvas, heard } = await showMap();
      const wheel = new WheelEvent('wheel', { deltaY: 100, bubbles: true, composed: true, cancelable: true });
      canvas.dispatchEvent(wheel);
      expect(wheel.defaultPrevented).to.equal(false);
      expect(heard('one finger')).to.deep.equal([]);
      const { left, top } = canvas.getBoundingClientRect();
      for (const [at, type] of ['touchstart', 'touchmove'].entries()) {
        const touch = new Touch({ identifier: 1, target: canvas, clientX: left + 99, clientY: top + 99 + 50 * at });
        const touches = [touch];
        const given = { touches, targetTouches: touches, changedTouches: touches, bubbles: true, cancelable: true };
        canvas.dispatchEvent(new TouchEvent(type, given));
      }
      expect(heard('one finger')).to.have.length(1);
      expect(getComputedStyle(canvas).touchAction).to.equal('pan-x pan-y');
    });

    it('says nothing in English', async () => {
      const { container } = await showMap();
      const seen = [...container.querySelectorAll<HTMLElement>('*')].filter(
        (each) => each.offsetParent && each.innerText,
      );
      expect(seen).to.deep.equal([]);
    });
  });

  describe('without what it needs', () => {
    it('is not offered where there is no WebGL 2', async () => {
      expect(canShowMaps()).to.equal(true);
      await withoutWebgl(() => expect(canShowMaps()).to.equal(false));
    });

    it('fails as webgl, and leaves nothing behind', async () => {
      await withoutWebgl(async () => {
        const failure = await showMap().catch((error: unknown) => error);
        expect(failure).to.be.instanceOf(MapFailure);
        expect((failure as MapFailure).reason).to.equal('webgl');
      });
    });

    for (const [what, basemap] of [
      ['a misspelt name', 'cartowbe'],
      ['a file that is not there', '/test/fixtures/map/absent.json'],
      ['a file that is no style', '/package.json'],
      ['a style the engine refuses', '/test/fixtures/map/no-style.json'],
      ['an archive that is none', '/package.json?x=.pmtiles'],
    ] as const) {
      it(`draws a plain ground for ${what}`, async () => {
        const map = await showMap({ basemap });
        expect(map.heard('failure')).to.deep.equal([['style']]);
        map.view.setPins([pin('one', 1)]);
        expect(await map.pressUntil('select', 0, head)).to.deep.equal(['one']);
      });
    }
  });

  describe('and the network', () => {
    const asked = async (act: () => Promise<unknown>) => {
      performance.clearResourceTimings();
      await act();
      return performance.getEntriesByType('resource').map(({ name }) => name);
    };

    it('asks for nothing but the worker when it has no basemap', async () => {
      const names = await asked(async () => {
        const map = await showMap();
        map.view.setPins([pin('one', 1)]);
        await map.pressUntil('select', 0, head);
      });
      expect(names.filter((name) => !name.includes('maplibre-gl-worker'))).to.deep.equal([]);
    });

    it('asks for one file when the basemap is schematic, and names it', async () => {
      const basemap = '/demo/basemap/balen-ravels.geojson';
      const names = await asked(async () => {
        const map = await showMap({ basemap });
        map.view.setPins([pin('one', 1)]);
        await map.pressUntil('select', 0, head);
        expect(map.heard('attribution')).to.deep.equal([[[{ text: 'Schematische kaart' }]]]);
        expect(map.heard('failure')).to.deep.equal([]);
      });
      expect(names.filter((name) => !name.includes('maplibre-gl-worker'))).to.deep.equal([location.origin + basemap]);
    });

    it('never asks an origin that nobody named, and says that tiles are missing', async () => {
      const names = await asked(async () => {
        const map = await showMap({ basemap: '/test/fixtures/map/foreign-tiles.json' });
        await waitUntil(() => map.heard('failure').length > 0, 'tiles fail', PATIENCE);
        expect(map.heard('failure')).to.deep.equal([['tiles']]);
        expect(map.heard('attribution').at(-1)).to.deep.equal([
          [{ text: '© Tegels', href: 'https://tiles.example/credit' }, { text: 'co' }],
        ]);
      });
      expect(names.filter((name) => name.includes('tiles.example'))).to.deep.equal([]);
    });
  });

  describe('that is taken away', () => {
    it('gives everything back', async () => {
      const map = await showMap();
      const context = map.canvas.getContext('webgl2')!;
      map.view.destroy();
      expect(map.container.childNodes).to.have.length(0);
      expect(context.isContextLost()).to.equal(true);
      map.key('Escape');
      expect(map.heard('leave')).to.deep.equal([]);
    });

    it('does nothing any more', async () => {
      const { view } = await showMap();
      view.destroy();
      view.setPins([pin('one', 1)]);
      view.setAreas([]);
      view.mark('one');
      view.moveTo('one');
      view.showAll();
      view.zoomIn();
      view.pan('left');
      view.destroy();
    });
  });
});
