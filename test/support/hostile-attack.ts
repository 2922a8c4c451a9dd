import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { foreignFeeds, hostileAnswer } from './hostile-feeds.ts';
import { tour, type Seen } from './hostile-tour.ts';
import { batches, hostileWords } from './hostile-words.ts';
import { openSite, type Site, type Visit } from './page.ts';

/** What partners really write, in the same fields: what stands on this page may stand on any. */
const usual = [
  'Soep',
  'svc.gp',
  'need.company',
  'free',
  'nl',
  '2026-11-25',
  'Mo-Fr 09:00-17:00',
  '014 00 00 03',
  'a@b.example',
  'https://www.voorbeeld.example/pad',
  '75',
  'informal',
  'temporarily-closed',
  '<p>Eerst <strong>dit</strong>, <em>dan</em> <a href="https://www.voorbeeld.example/">dat</a>.</p>' +
    '<ul><li>soep<br>brood</li></ul><ol><li><i>één</i> <b>twee</b></li></ol>',
  'Sociaal\nhuis',
  '',
];

const AT_ONCE = 100;
const pages = batches(hostileWords, AT_ONCE);
const named = new Map<string, readonly string[]>([
  ['usual', usual],
  ['all', hostileWords],
  ...pages.map((words, at) => [`page-${at}`, words] as const),
]);

/** What a description may hold (S3). */
const markup = ['p', 'br', 'ul', 'ol', 'li', 'strong', 'b', 'em', 'i', 'a', 'a[href]', 'a[rel]'];

/** Words in one list: it is drawn anew for each row that is opened. */
const PIECE = 10;
const pieces = (words: readonly string[]) => Array.from({ length: Math.ceil(words.length / PIECE) }, (_, at) => at);
const list = (feed: string) =>
  `<buurt-services-map feed="${feed}" limit="100" image-hosts="beeld.example"></buurt-services-map>`;
const views = `
  <buurt-services-map view="circles"></buurt-services-map>
  <buurt-services-map view="guide"></buurt-services-map>
  <buurt-services-map view="partners"></buurt-services-map>`;
/** What is told to the webmaster. */
const told = (feed: string) => `<buurt-services-map feed="${feed}" limit="1" debug></buurt-services-map>`;

const native = (name: string, words: readonly string[], more: boolean) => `
  <buurt-neighbourhood config="/${name}/config.json">
    ${pieces(words)
      .map((at) => list(`/${name}/${at}/services.json`))
      .join('')}
    ${more ? views + told(`/${name}/0/services.json`) : ''}
  </buurt-neighbourhood>`;

const foreign = (name: string, words: readonly string[], more: boolean) => {
  const feeds = pieces(words).map((at) => foreignFeeds.map((file) => `/${name}/${at}/${file}`).join(' '));
  return feeds.map(list).join('') + (more ? told(feeds[0] ?? '') : '');
};

/** Goes through the whole page and leaves it. */
async function see(visit: Visit): Promise<Seen> {
  const seen = await visit.page.evaluate(tour);
  await visit.assertClean([/^Failed to load resource/]);
  await visit.close();
  return seen;
}

/**
 * The tests of one policy, in a file of their own so that two can run at once. Other views draw the same words by the same
 * templates: they are all gone through where each sink reports itself.
 */
export function attack(what: string, { isStrict }: { isStrict: boolean }): void {
  describe(`words that ought to do nothing, ${what}`, () => {
    let site: Site;
    let usualShapes: Set<string>;
    before(async () => {
      site = await openSite({
        ...(isStrict ? {} : { policy: null }),
        answer: (path) => hostileAnswer(path, named, PIECE),
      });
      const seen = [
        await see(await site.show(native('usual', usual, true))),
        await see(await site.show(foreign('usual', usual, true))),
      ];
      usualShapes = new Set([...markup, ...seen.flatMap(({ shapes }) => shapes)]);
      assert.deepEqual(
        seen.flatMap(({ broken }) => broken),
        [],
      );
    });
    after(() => site.close());

    for (const [where, body, least] of [
      ['in every field of native feeds, in every view', native, 2],
      ['in every text of other formats', foreign, 4],
    ] as const) {
      it(`${where}: are shown, and do nothing`, async () => {
        for (const [at, words] of pages.entries()) {
          const { shapes, broken, opened } = await see(
            await site.show(body(`page-${at}`, words, isStrict || at === 0)),
          );
          const about = `page ${at}, from ${JSON.stringify(words[0])}`;
          assert.deepEqual({ about, broken }, { about, broken: [] });
          const strange = shapes.filter((shape) => !usualShapes.has(shape));
          assert.deepEqual({ about, strange }, { about, strange: [] });
          // Words that clean away to nothing are no name and no id.
          assert.ok(opened >= words.length * least * 0.8, `${about}: only ${opened} rows`);
        }
      });
    }

    it("as names on the map, and as choices in the page's address: do nothing", async () => {
      const visit = await site.show(
        '<buurt-services-map view="map" link-state limit="20" feed="/all/services.json"></buurt-services-map>',
      );
      await visit.page.locator('canvas').waitFor();
      await visit.page.evaluate(
        async (groups) => {
          const widget = document.querySelector('buurt-services-map')!;
          for (const words of groups) {
            const choices = {
              cat: words,
              need: words,
              acc: words,
              kind: words,
              lang: words.slice(0, 1),
              q: words.slice(0, 1),
            };
            const hash = Object.entries(choices).map(([key, value]) => [`services-map.${key}`, value.join(',')]);
            location.hash = new URLSearchParams(hash).toString();
            await new Promise(requestAnimationFrame);
            await widget.updateComplete;
          }
        },
        batches(hostileWords, 30),
      );
      await visit.page.locator('.chosen').waitFor();
      assert.deepEqual((await see(visit)).broken, []);
    });
  });
}
