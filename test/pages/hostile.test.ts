import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { foreignFeeds, hostileAnswer } from '../support/hostile-feeds.ts';
import { tour, type Seen } from '../support/hostile-tour.ts';
import { batches, hostileWords } from '../support/hostile-words.ts';
import { openSite, type Site, type Visit } from '../support/page.ts';

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
const named = new Map([['usual', usual] as const, ...pages.map((words, at) => [`page-${at}`, words] as const)]);

/** Words in one list: it is drawn anew for each row that is opened. */
const PIECE = 10;
const pieces = (words: readonly string[]) => Array.from({ length: Math.ceil(words.length / PIECE) }, (_, at) => at);
/** The list, and what is told to the webmaster about it: that panel is long, and need not be drawn for each row. */
const list = (feed: string) => `
  <buurt-services-map feed="${feed}" limit="100" image-hosts="evil.example"></buurt-services-map>
  <buurt-services-map feed="${feed}" limit="1" debug></buurt-services-map>`;

const views = (name: string, words: readonly string[]) => `
  <buurt-neighbourhood config="/${name}/config.json">
    ${pieces(words).map((at) => list(`/${name}/${at}/services.json`)).join('')}
    <buurt-services-map view="circles"></buurt-services-map>
    <buurt-services-map view="guide"></buurt-services-map>
    <buurt-services-map view="partners"></buurt-services-map>
  </buurt-neighbourhood>`;
const formats = (name: string, words: readonly string[]) =>
  pieces(words)
    .map((at) => list(foreignFeeds.map((file) => `/${name}/${at}/${file}`).join(' ')))
    .join('');

/** Goes through the whole page and leaves it. */
async function see(visit: Visit): Promise<Seen> {
  const seen = await visit.page.evaluate(tour);
  await visit.assertClean([/^Failed to load resource/]);
  await visit.close();
  return seen;
}

for (const [what, policy] of [
  ['under the strict policy', undefined],
  ['without any policy', null],
] as const) {
  describe(`words that ought to do nothing, ${what}`, () => {
    let site: Site;
    let usualShapes: Set<string>;
    before(async () => {
      site = await openSite({ policy, answer: (path) => hostileAnswer(path, named, PIECE) });
      const seen = [await see(await site.show(views('usual', usual))), await see(await site.show(formats('usual', usual)))];
      usualShapes = new Set(seen.flatMap(({ shapes }) => shapes));
      assert.deepEqual(
        seen.flatMap(({ broken }) => broken),
        [],
      );
    });
    after(() => site.close());

    for (const [where, body, least] of [
      ['in every field of native feeds, in every view', views, 2],
      ['in every text of other formats', formats, 4],
    ] as const) {
      it(`${where}: are shown, and do nothing`, async () => {
        for (const [at, words] of pages.entries()) {
          const { shapes, broken, opened } = await see(await site.show(body(`page-${at}`, words)));
          const about = `page ${at}, from ${JSON.stringify(words[0])}`;
          assert.deepEqual({ about, broken }, { about, broken: [] });
          const strange = shapes.filter((shape) => !usualShapes.has(shape));
          assert.deepEqual({ about, strange }, { about, strange: [] });
          assert.ok(opened >= words.length * least, `${about}: only ${opened} rows`);
        }
      });
    }
  });
}
