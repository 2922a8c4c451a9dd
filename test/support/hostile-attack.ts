import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hostileAnswer } from './hostile-feeds.ts';
import { lookout, type Lookout, type Seen } from './hostile-look.ts';
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
export const PIECE = 10;

/** A page of widgets over feeds full of words. */
interface Pages {
  /** The rows that one word fills, at the least. */
  readonly least: number;
  /** The widgets for one piece of the words; `more`: with those that draw the same words another way. */
  readonly piece: (of: { name: string; at: number; words: readonly string[]; more: boolean }) => string;
  /** What is told to the webmaster. */
  readonly told: (name: string) => string;
}

/** The widgets that are attacked together. */
export interface Subject {
  /** Runs in the page: opens all there is and looks at it. */
  readonly tour: (make: () => Lookout) => Promise<Seen>;
  readonly native: Pages;
  readonly foreign: Pages;
  /** Choices that stand in the page's address. */
  readonly linked: {
    readonly body: string;
    /** What is there once the page can be used. */
    readonly there: string;
    /** Names of choices that are lists, and of those that are one word. */
    readonly lists: readonly string[];
    readonly words: readonly string[];
    readonly widgets: readonly Widget[];
    /** What shows that the choices were read. */
    readonly followed: readonly string[];
  };
}
type Widget = 'services-map' | 'activity-calendar' | 'indicator-cards' | 'action-path';

const body = ({ piece, told }: Pages, name: string, words: readonly string[], more: boolean) =>
  batches(words, PIECE)
    .map((_, at) => piece({ name, at, words, more }))
    .join('') + (more ? told(name) : '');

/**
 * The tests of one policy, in a file of their own so that two can run at once. Other views draw the same words by the same
 * templates: they are all gone through where each sink reports itself.
 */
export function attack(
  { tour, native, foreign, linked }: Subject,
  what: string,
  { isStrict }: { isStrict: boolean },
): void {
  /** Goes through the whole page and leaves it. */
  async function see(visit: Visit): Promise<Seen> {
    const seen = (await visit.page.evaluate(`(${String(tour)})(${String(lookout)})`)) as Seen;
    await visit.assertClean([/^Failed to load resource/]);
    await visit.close();
    return seen;
  }

  describe(`words that ought to do nothing, ${what}`, () => {
    let site: Site;
    let usualShapes: Set<string>;
    before(async () => {
      site = await openSite({
        ...(isStrict ? {} : { policy: null }),
        answer: (path) => hostileAnswer(path, named, PIECE),
      });
      const seen = [
        await see(await site.show(body(native, 'usual', usual, true))),
        await see(await site.show(body(foreign, 'usual', usual, true))),
      ];
      usualShapes = new Set([...markup, ...seen.flatMap(({ shapes }) => shapes)]);
      assert.deepEqual(
        seen.flatMap(({ broken }) => broken),
        [],
      );
    });
    after(() => site.close());

    for (const [where, kind] of [
      ['in every field of native feeds, in every view', native],
      ['in the texts of other formats', foreign],
    ] as const) {
      it(`${where}: are shown, and do nothing`, async () => {
        for (const [at, words] of pages.entries()) {
          const { shapes, broken, opened } = await see(
            await site.show(body(kind, `page-${at}`, words, isStrict || at === 0)),
          );
          const about = `page ${at}, from ${JSON.stringify(words[0])}`;
          assert.deepEqual({ about, broken }, { about, broken: [] });
          const strange = shapes.filter((shape) => !usualShapes.has(shape));
          assert.deepEqual({ about, strange }, { about, strange: [] });
          // Words that clean away to nothing are no name and no id.
          assert.ok(opened >= words.length * kind.least * 0.8, `${about}: only ${opened} rows`);
        }
      });
    }

    it("as choices in the page's address, and as names on a map: do nothing", async () => {
      const visit = await site.show(linked.body);
      // A map over 1,500 places, drawn without a graphics card.
      await visit.page.locator(linked.there).first().waitFor({ timeout: 60_000 });
      await visit.page.evaluate(
        async ({ groups, lists, words: names, widgets }) => {
          for (const words of groups) {
            const choices = [
              ...lists.map((key) => [key, words.join(',')] as const),
              ...names.map((key) => [key, words[0] ?? ''] as const),
            ];
            const hash = widgets.flatMap((name) => choices.map(([key, value]) => [`${name}.${key}`, value]));
            location.hash = new URLSearchParams(hash).toString();
            await new Promise(requestAnimationFrame);
            for (const name of widgets) await document.querySelector(`buurt-${name}`)!.updateComplete;
          }
        },
        { ...linked, groups: batches(hostileWords, 100) },
      );
      for (const followed of linked.followed) await visit.page.locator(followed).waitFor();
      assert.deepEqual((await see(visit)).broken, []);
    });
  });
}
