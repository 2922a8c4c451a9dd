import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hostileAnswer } from './hostile-feeds.ts';
import { lookout, type Lookout, type Seen } from './hostile-look.ts';
import { batches, hostileWords, ownWords } from './hostile-words.ts';
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

/** What a description may hold (S3). */
const markup = ['p', 'br', 'ul', 'ol', 'li', 'strong', 'b', 'em', 'i', 'a', 'a[href]', 'a[rel]'];

/** That a feed is not there: dozens of them are read on one page, and a busy machine may need longer than any may take. */
const late = ['div[class=notice]', 'div[part=message]'];

/** Records of a kind in one list: it is drawn anew for each row that is opened. */
const PIECE = 10;

const named = new Map<string, readonly string[]>([
  ['usual', usual],
  ['own', ownWords],
  ['few', ownWords],
  ['all', hostileWords],
]);
/** Of these several words share a record. */
const DEALT = /^\/(?:all|few)\//;

/** A page of widgets over feeds full of words. */
interface Pages {
  /** The rows of so many words as share a record, at the least. */
  readonly least: number;
  /** The widgets for one piece of the words, in every view. */
  readonly piece: (of: { name: string; at: number; first: string }) => string;
  /** What is told to the webmaster. */
  readonly told: (name: string) => string;
}

/** The widgets that are attacked together. */
export interface Subject {
  /** Runs in the page: opens all there is and looks at it. */
  readonly tour: (make: () => Lookout) => Promise<Seen>;
  readonly native: Pages;
  readonly foreign: Pages;
  /** Words that share a record, where not each has one of its own. As many as a record has addresses, or fewer. */
  readonly share: number;
  /** Choices that stand in the page's address. */
  readonly linked: {
    readonly body: (name: string) => string;
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

function body({ piece, told }: Pages, name: string, share = 1): string {
  const pieces = batches(named.get(name) ?? [], PIECE * share);
  return pieces.map(([first = ''], at) => piece({ name, at, first })).join('') + told(name);
}

/** The tests of both kinds of pages: a policy decides what words may do, and not what a widget makes of them. */
export function attack({ tour, native, foreign, share, linked }: Subject): void {
  /** Shapes that stand on any page. */
  let usualShapes: Set<string>;

  /** Goes through the whole page and leaves it. */
  async function see(visit: Visit): Promise<Seen> {
    const seen = (await visit.page.evaluate(`(${String(tour)})(${String(lookout)})`)) as Seen;
    await visit.assertClean([/^Failed to load resource/]);
    await visit.close();
    return seen;
  }

  for (const isStrict of [true, false])
    describe(`words that ought to do nothing, ${isStrict ? 'under the strict policy' : 'without any policy'}`, () => {
      let site: Site;
      before(async () => {
        site = await openSite({
          ...(isStrict ? {} : { policy: null }),
          answer: (path) => {
            const isDealt = DEALT.test(path);
            return hostileAnswer(path, named, isDealt ? PIECE * share : PIECE, isDealt ? share : undefined);
          },
        });
        if (!isStrict) return;
        const { shapes, broken } = await see(await site.show(body(native, 'usual') + body(foreign, 'usual')));
        usualShapes = new Set([...markup, ...late, ...shapes]);
        assert.deepEqual(broken, []);
      });
      after(() => site.close());

      async function assertHarmless(kind: Pages, name: string, sharing = 1): Promise<void> {
        const { shapes, broken, opened } = await see(await site.show(body(kind, name, sharing)));
        assert.deepEqual(broken, []);
        assert.deepEqual(
          shapes.filter((shape) => !usualShapes.has(shape)),
          [],
        );
        // Words that clean away to nothing are no name and no id.
        const records = (named.get(name)?.length ?? 0) / sharing;
        assert.ok(opened >= records * kind.least * 0.8, `only ${opened} rows`);
      }

      // A sink in any field is told by the policy that forbids it, whatever the words. What a word of each kind does in every
      // field is seen where nothing forbids it; and what a format was read into is what a native feed is read into.
      const name = isStrict ? 'all' : 'few';
      if (isStrict)
        it('dealt out over the fields of native feeds, in every view: are shown, and do nothing', () =>
          assertHarmless(native, name, share));
      else
        it('each of our own in every field of native feeds, in every view: are shown, and do nothing', () =>
          assertHarmless(native, 'own'));
      it('in the texts of other formats: are shown, and do nothing', () => assertHarmless(foreign, name, share));

      it("as choices in the page's address, and as names on a map: do nothing", async () => {
        const visit = await site.show(linked.body(name));
        // A map over hundreds of places, drawn without a graphics card.
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
          { ...linked, body: undefined, groups: batches(named.get(name) ?? [], 100) },
        );
        for (const followed of linked.followed) await visit.page.locator(followed).waitFor();
        assert.deepEqual((await see(visit)).broken, []);
      });
    });
}
