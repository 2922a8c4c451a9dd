import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { sql } from 'kysely';
import { startBackground } from '../../../src/hub/background.ts';
import { countOptions } from '../../../src/hub/survey-counts.ts';
import { openSurvey } from '../../../src/hub/survey-feed.ts';
import { figuresOf, type Counted, type Figure } from '../../../src/hub/survey-figures.ts';
import { message, post, startHub } from '../../support/hub.ts';
import { Visitor } from '../../support/worker.ts';

const home = mkdtempSync(join(tmpdir(), 'hub-survey-'));
after(() => rmSync(home, { recursive: true, force: true }));

const measure = { id: 'ind.x', field: 'x', counts: ['yes'] };

/** So many answers of an area, of which so many say yes. */
const answered = (area: string, n: number, yes: number): Counted[] =>
  Array.from({ length: n }, (_, at) => ({ area, yes: { 'ind.x': at < yes } }));

function shown(...areas: [area: string, n: number, yes: number][]): Record<string, number | 'hidden'> {
  const figures = figuresOf(
    measure,
    areas.flatMap((each) => answered(...each)),
    2026,
    'town',
    {},
  );
  for (const figure of figures)
    if (figure.suppressed) assert.deepEqual([figure.n, figure.value, figure.margin], [undefined, undefined, undefined]);
  return Object.fromEntries(figures.map(({ place, value }) => [place, value ?? 'hidden']));
}

describe('what a survey shows', () => {
  it('is the share of who answered, to a tenth', () => {
    assert.deepEqual(shown(['a', 60, 20], ['b', 60, 40]), { town: 50, a: 33.3, b: 66.7 });
  });

  it('is nothing under thirty', () => {
    assert.deepEqual(shown(['a', 29, 15]), { town: 'hidden', a: 'hidden' });
    assert.deepEqual(shown(['a', 30, 15]), { town: 50, a: 50 });
  });

  it('is nothing where one to four said it, or did not', () => {
    for (const few of [1, 4]) {
      assert.equal(shown(['a', 60, few], ['b', 60, 30], ['c', 90, 40]).a, 'hidden');
      assert.equal(shown(['a', 60, 60 - few], ['b', 60, 30], ['c', 90, 40]).a, 'hidden');
    }
    assert.equal(shown(['a', 60, 5], ['b', 60, 30]).a, 8.3);
    assert.equal(shown(['a', 60, 0], ['b', 60, 30]).a, 0);
  });

  it('hides the second smallest too, so that nothing can be worked out from the whole', () => {
    assert.deepEqual(shown(['a', 20, 9], ['b', 40, 20], ['c', 90, 40]), {
      town: 46,
      a: 'hidden',
      b: 'hidden',
      c: 44.4,
    });
  });

  it('hides more while what is hidden is still too few together', () => {
    const found = shown(['a', 6, 3], ['b', 7, 3], ['c', 40, 20], ['d', 90, 40]);
    assert.deepEqual(found, { town: 46.2, a: 'hidden', b: 'hidden', c: 'hidden', d: 44.4 });
  });

  it('counts who named no area as hidden', () => {
    assert.deepEqual(shown(['', 3, 1], ['b', 40, 20], ['c', 90, 40]), { town: 45.9, b: 'hidden', c: 44.4 });
    assert.deepEqual(shown(['', 50, 20], ['b', 40, 20], ['c', 90, 40]), { town: 44.4, b: 50, c: 44.4 });
  });

  it('leaves who rather does not say out of the count', () => {
    const answers = [...answered('a', 60, 30), { area: 'a', yes: {} }];
    const [whole] = figuresOf(measure, answers, 2026, 'town', {});
    assert.deepEqual([whole?.n, whole?.value], [60, 50]);
  });

  it('says how sure it is, and how many were asked', () => {
    const asked = { town: { invited: 236, population: 400 } };
    const [whole] = figuresOf(measure, answered('a', 142, 71), 2026, 'town', asked);
    // 1.96·√(0.5·0.5/142)·√(258/399) = 6.6 %
    assert.deepEqual([whole?.invited, whole?.margin], [236, 6.6]);
    const [wide] = figuresOf(measure, answered('a', 142, 71), 2026, 'town', {});
    assert.equal(wide?.margin, 8.2);
  });
});

describe('how often each answer was chosen', () => {
  const chosen = (counts: Record<string, number>, silent = 0) => {
    const answers = Object.entries(counts).flatMap(([option, count]) =>
      Array.from({ length: count }, () => ({ q: option })),
    );
    const { n, options } = countOptions('q', Object.keys(counts), [
      ...answers,
      ...Array.from({ length: silent }, () => ({ q: null })),
    ]);
    return [n, ...(options ?? []).map(({ count }) => count ?? 'hidden')];
  };

  it('is counted, without who rather not says', () => {
    assert.deepEqual(chosen({ often: 20, never: 15 }, 9), [35, 20, 15]);
  });
  it('is nothing under thirty answers', () => {
    assert.deepEqual(chosen({ often: 15, never: 14 }), [29]);
    assert.deepEqual(chosen({ often: 15, never: 15 }), [30, 15, 15]);
  });
  it('hides one to four, and what they could be worked out by', () => {
    assert.deepEqual(chosen({ often: 3, rarely: 20, never: 30 }), [53, 'hidden', 'hidden', 30]);
    assert.deepEqual(chosen({ often: 3, rarely: 0, weekly: 20, never: 30 }), [53, 'hidden', 'hidden', 'hidden', 30]);
    assert.deepEqual(chosen({ often: 3, rarely: 4, never: 30 }), [37, 'hidden', 'hidden', 30]);
    assert.deepEqual(chosen({ often: 38, never: 2 }), [40, 'hidden', 'hidden']);
    assert.deepEqual(chosen({ often: 40, never: 0 }), [40, 40, 0]);
  });
  it('counts each of several answers, and hides one that nearly everybody gave', () => {
    const answers = Array.from({ length: 40 }, (_, at) => ({ q: at < 37 ? ['a', 'b'] : ['b', 'c'] }));
    assert.deepEqual(countOptions('q', ['a', 'b', 'c'], answers).options, [
      { option: 'a', count: undefined },
      { option: 'b', count: 40 },
      { option: 'c', count: undefined },
    ]);
  });

  it('stands on a page for the worker, in words', async (t) => {
    const hub = await startHub({ HUB_FILE: join(home, 'counts.db') });
    t.after(() => hub.stop());
    const worker = new Visitor(hub);
    await worker.choose(hub.firstLink!);
    assert.match((await worker.get('/worker/survey')).body, /Er zijn nog geen antwoorden/);
    for (let count = 0; count < 35; count += 1) {
      const answers = {
        'lonely-often': count < 20 ? 'feel.often' : 'feel.never',
        'wish': 'Secretwish',
        'household': 2,
      };
      await post(hub.url, message({ kind: 'survey', answers }));
    }
    const { body } = await worker.get('/worker/survey');
    const text = body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    assert.match(text, /Ingevulde vragenlijsten: 35/);
    assert.match(
      text,
      /Hoe vaak voel je je eenzaam\? Antwoorden: 35 Antwoord Aantal Vaak 20 Soms 0 Bijna nooit 0 Nooit 15/,
    );
    assert.doesNotMatch(body, /Secretwish/);
  });
});

describe('the feed of a survey', () => {
  const round = {
    id: '2026-spring',
    municipality: 'town',
    formVersion: 3,
    year: 2026,
    ageFrom: 16,
    from: '2026-03-01T00:00:00+01:00',
    until: '2026-04-01T00:00:00+02:00',
    asked: { town: { invited: 60 }, dennenhof: { invited: 50 } },
    measures: [{ id: 'ind.knows-help', field: 'help', counts: ['yes', 'a-bit'], direction: 'up', theme: 'care' }],
  };
  const asked = { id: 'help', type: 'choice', label: { nl: 'Weet je het?' }, options: ['yes', 'no'] };
  const form = { id: 'survey', kind: 'survey', version: 3, title: 'Onderzoek', fields: [asked] };

  /** The settings of a hub that has this round, and the form that asked it. */
  function published(name: string) {
    const [HUB_SURVEY, HUB_CONFIG] = [join(home, `${name}.json`), join(home, `${name}-forms.json`)];
    writeFileSync(HUB_SURVEY, JSON.stringify({ rounds: [round] }));
    writeFileSync(HUB_CONFIG, JSON.stringify({ kind: 'forms', items: [form] }));
    return { HUB_SURVEY, HUB_CONFIG };
  }

  it('appears when the round is over, and stays as it was when answers are erased', async (t) => {
    const clock = { now: new Date('2026-03-10T10:00:00Z') };
    const environment = { HUB_FILE: join(home, 'hub.db'), HUB_DAYS: '30', ...published('round') };
    const hub = await startHub(environment, clock);
    await hub.hub.forms.refresh();
    t.after(() => hub.stop());
    const survey = openSurvey(hub.hub);
    const feed = async () => {
      const response = await fetch(`${hub.url}/feeds/town/indicators.json`);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      return (await response.json()) as { kind: string; items: { id: string; question: unknown; values: Figure[] }[] };
    };
    const asks = (etag = '') => fetch(`${hub.url}/feeds/town/indicators.json`, { headers: { 'if-none-match': etag } });
    assert.equal((await fetch(`${hub.url}/feeds/twon/indicators.json`)).status, 404);
    const answer = (help: unknown, change = {}) =>
      post(hub.url, message({ kind: 'survey', formVersion: 3, answers: { help, name: 'Markerword' }, ...change }));
    for (let count = 0; count < 40; count += 1) await answer(count < 20 ? 'yes' : 'no');
    await answer(null);
    await answer('yes', { website: 'spam' });
    await answer('yes', { formVersion: 2 });
    await survey.keepFigures();
    assert.deepEqual((await feed()).items, []);

    clock.now = new Date('2026-04-02T10:00:00Z');
    await answer('yes');
    await survey.keepFigures();
    const found = await feed();
    assert.equal(found.kind, 'indicators');
    assert.deepEqual(found.items[0]?.question, { nl: 'Weet je het?' });
    const common = { year: 2026, n: 40, value: 50, margin: 15.5, ageFrom: 16 };
    assert.deepEqual(found.items[0]?.values, [
      { level: 'municipality', place: 'town', ...common, invited: 60 },
      { level: 'area', place: 'dennenhof', ...common, invited: 50 },
    ]);
    // What was said last stays, while the database is away.
    await sql`alter table survey_figures rename to figures_away`.execute(hub.hub.db);
    assert.deepEqual(await feed(), found);
    await sql`alter table figures_away rename to survey_figures`.execute(hub.hub.db);
    assert.doesNotMatch(JSON.stringify(found), /Markerword/);

    const [first, other] = [await asks(), await asks('"another"')];
    const again = await asks(first.headers.get('etag') ?? '');
    assert.deepEqual([first.status, other.status, again.status], [200, 200, 304]);
    assert.equal(await again.text(), '');
    assert.equal(again.headers.get('access-control-allow-origin'), '*');

    await hub.hub.db.deleteFrom('message').execute();
    await survey.keepFigures();
    assert.deepEqual(await feed(), found);
  });

  it('has the questions of the form, also where the hub learns of form and round when it is already over', async (t) => {
    const answers = { HUB_FILE: join(home, 'late.db') };
    const clock = { now: new Date('2026-03-10T10:00:00Z') };
    const before = await startHub(answers, clock);
    for (let count = 0; count < 40; count += 1) {
      const help = count < 20 ? 'yes' : 'no';
      await post(before.url, message({ kind: 'survey', formVersion: 3, answers: { help } }));
    }
    await before.stop();

    clock.now = new Date('2026-04-02T10:00:00Z');
    const hub = await startHub({ ...answers, ...published('late') }, clock);
    t.after(() => hub.stop());
    let items: { question?: unknown; values: Figure[] }[] = [];
    while (items.length === 0) {
      ({ items } = (await (await fetch(`${hub.url}/feeds/town/indicators.json`)).json()) as { items: typeof items });
    }
    assert.deepEqual([items[0]?.question, items[0]?.values[0]?.value], [{ nl: 'Weet je het?' }, 50]);
  });

  it('is not made of what is half read, where the hub stops', async (t) => {
    const { hub, stop } = await startHub({ HUB_FILE: join(home, 'stopped.db') });
    t.after(stop);
    let made = 0;
    const survey = { ...openSurvey(hub), keepFigures: async () => void (made += 1) };
    const refresh = (signal?: AbortSignal) =>
      new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()));
    await startBackground({ ...hub, forms: { ...hub.forms, refresh } }, survey).stop();
    assert.equal(made, 0);
  });
});
