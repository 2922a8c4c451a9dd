import { expect } from '@open-wc/testing';
import { resolveBasemap } from '../../../src/controllers/map/basemaps.ts';

const look = { dark: false, lang: 'nl' };
const MIB = 2 ** 20;

describe('what is fetched for a basemap', () => {
  const { fetch: original } = globalThis;
  let asked: Request[];
  let pulled: number;
  let cancelled: boolean;
  const answer = (give: (request: Request) => Response) => {
    globalThis.fetch = (given, more) => {
      const request = new Request(given, more);
      asked.push(request);
      return Promise.resolve(give(request));
    };
  };
  /** More than anybody waits for, a mebibyte at a time. */
  const endless = () =>
    new ReadableStream({
      pull: (to) => {
        pulled += 1;
        to.enqueue(new Uint8Array(MIB));
      },
      cancel: () => {
        cancelled = true;
      },
    });
  const failure = (address: string) =>
    resolveBasemap(address)
      .load(look)
      .then(() => undefined)
      .catch((error: unknown) => error);
  beforeEach(() => {
    asked = [];
    pulled = 0;
    cancelled = false;
  });
  afterEach(() => {
    globalThis.fetch = original;
  });

  for (const address of ['https://kaart.example/stijl.json', 'https://kaart.example/belgie.pmtiles']) {
    describe(address, () => {
      it('is asked without a redirect to others, a cookie or a referrer, and not for ever', async () => {
        const limits: number[] = [];
        const real = Object.getOwnPropertyDescriptor(AbortSignal, 'timeout')!;
        AbortSignal.timeout = (limit) => {
          limits.push(limit);
          return new AbortController().signal;
        };
        answer(() => new Response('', { status: 404 }));
        await failure(address);
        Object.defineProperty(AbortSignal, 'timeout', real);
        expect(asked).to.have.length(1);
        const [{ redirect, credentials, referrerPolicy }] = asked as [Request];
        expect({ redirect, credentials, referrerPolicy }).to.deep.equal({
          redirect: 'error',
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
        });
        expect(limits).to.deep.equal([10_000]);
      });
      it('is read no further than a limit', async () => {
        answer(() => new Response(endless(), { status: address.endsWith('s') ? 206 : 200 }));
        expect(await failure(address)).to.be.instanceOf(Error);
        expect(cancelled).to.equal(true);
        expect(pulled).to.be.at.most(8);
      });
    });
  }

  describe('of an archive', () => {
    /** Says that it has a root directory and metadata of nothing, and tiles of pictures. */
    const header = () => {
      const bytes = new Uint8Array(16_384);
      const view = new DataView(bytes.buffer);
      bytes.set(new TextEncoder().encode('PMTiles'));
      view.setUint8(7, 3);
      const sections = [127, 1, 200, 2];
      for (const [at, value] of sections.entries()) view.setUint32(8 + at * 8, value, true);
      bytes.set(new TextEncoder().encode('{}'), 200);
      for (const at of [97, 98]) view.setUint8(at, 1);
      view.setUint8(99, 2);
      return bytes;
    };

    it('are ranges, of a file shorter than the first one too', async () => {
      answer(({ headers }) => {
        const [from = 0, to = 0] = (headers.get('range') ?? '').match(/\d+/g)?.map(Number) ?? [];
        if (to >= 300) return new Response('', { status: 416, headers: { 'content-range': 'bytes */300' } });
        return new Response(header().slice(from, to + 1), { status: 206 });
      });
      const { style } = await resolveBasemap('/belgie.pmtiles').load(look);
      expect(style.layers.map(({ type }) => type)).to.deep.equal(['background', 'raster']);
      expect(asked.slice(0, 2).map(({ headers }) => headers.get('range'))).to.deep.equal([
        'bytes=0-16383',
        'bytes=0-299',
      ]);
    });

    it('are refused where the server answers with the whole file', async () => {
      answer(() => new Response(new Uint8Array(20_000)));
      expect(await failure('/belgie.pmtiles')).to.be.instanceOf(Error);
    });
  });
});
