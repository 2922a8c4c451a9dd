import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { foreignActivities } from './hostile-activities.ts';
import { foreignServices, hostileAnswer } from './hostile-feeds.ts';
import { tour, type Seen } from './hostile-tour.ts';
import { batches, hostileWords } from './hostile-words.ts';
import { openSite, type Site, type Visit } from './page.ts';

/** What partners really write, in the same fields: what stands on this page may stand on any. */
const usual = [
  'Soep en brood voor iedereen uit de buurt',
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
  // A text that is empty in Dutch is shown in French: for a name of one text, and for one of several.
  '',
  '',
];

const AT_ONCE = 150;
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
const shown = 'limit="100" image-hosts="beeld.example"';
const views = `
  <buurt-services-map view="circles"></buurt-services-map>
  <buurt-services-map view="guide"></buurt-services-map>
  <buurt-services-map view="partners"></buurt-services-map>
  <buurt-activity-calendar view="month"></buurt-activity-calendar>`;
/** What is told to the webmaster. */
const told = (services: string, activities: string) => `
  <buurt-services-map feed="${services}" limit="1" debug></buurt-services-map>
  <buurt-activity-calendar feed="${activities}" limit="1" debug></buurt-activity-calendar>`;

const native = (name: string, words: readonly string[], more: boolean) =>
  pieces(words)
    .map(
      (at) => `
        <buurt-neighbourhood config="/${name}/${at}/config.json">
          <buurt-services-map ${shown}></buurt-services-map>
          <buurt-activity-calendar ${shown} ${more ? 'with-qr' : ''}></buurt-activity-calendar>
          ${more ? views : ''}
        </buurt-neighbourhood>`,
    )
    .join('') + (more ? told(`/${name}/0/services.json`, `/${name}/0/activities.json`) : '');

const foreign = (name: string, words: readonly string[], more: boolean) => {
  const feeds = (files: readonly string[], at: number) => files.map((file) => `/${name}/${at}/${file}`).join(' ');
  const all = pieces(words).map(
    (at) => `
      <buurt-services-map ${shown} feed="${feeds(foreignServices, at)}"></buurt-services-map>
      <buurt-activity-calendar ${shown} feed="${feeds(foreignActivities, at)}"></buurt-activity-calendar>`,
  );
  return all.join('') + (more ? told(feeds(foreignServices, 0), feeds(foreignActivities, 0)) : '');
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
      ['in every field of native feeds, in every view', native, 4],
      ['in the texts of other formats', foreign, 2.5],
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
      const visit = await site.show(`
        <buurt-services-map view="map" link-state limit="20" feed="/all/services.json"></buurt-services-map>
        <buurt-activity-calendar link-state limit="20" feed="/all/activities.json"></buurt-activity-calendar>`);
      await visit.page.locator('canvas').waitFor();
      await visit.page.evaluate(
        async (groups) => {
          const widgets = ['services-map', 'activity-calendar'] as const;
          for (const words of groups) {
            const first = words.slice(0, 1);
            const lists = { cat: words, need: words, acc: words, kind: words, aud: words, place: words };
            const choices = { ...lists, lang: first, q: first, when: first, free: first };
            const hash = widgets.flatMap((name) =>
              Object.entries(choices).map(([key, value]) => [`${name}.${key}`, value.join(',')]),
            );
            location.hash = new URLSearchParams(hash).toString();
            await new Promise(requestAnimationFrame);
            for (const name of widgets) await document.querySelector(`buurt-${name}`)!.updateComplete;
          }
        },
        batches(hostileWords, 100),
      );
      for (const name of ['services-map', 'activity-calendar'])
        await visit.page.locator(`buurt-${name} .chosen`).waitFor();
      assert.deepEqual((await see(visit)).broken, []);
    });
  });
}
