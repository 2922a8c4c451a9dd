import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { schema as actionsSchema } from '../../../src/data/native/actions.ts';
import { schema as indicatorsSchema } from '../../../src/data/native/indicators.ts';
import type { Action } from '../../../src/domain/action.ts';
import type { Figure, Finding, Indicator } from '../../../src/domain/indicator.ts';
import { plain } from '../../../src/domain/text.ts';
import { datedFeed } from '../../../tools/demo-dates.ts';
import { outcomeOf } from '../../support/read-document.ts';
import { sectors, towns } from './expected.ts';
import { actions as expectedActions, figures as expectedFigures } from './expected-figures.ts';

const folder = new URL('../../../demo/feeds/', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, folder), 'utf8');
const idsIn = (path: string) => (JSON.parse(textOf(path)) as { items: { id: string }[] }).items.map(({ id }) => id);
const unknown = (used: readonly string[], known: readonly string[]) => used.filter((id) => !known.includes(id));

const names = Object.keys(towns) as (keyof typeof towns)[];
const NEIGHBOURHOOD = { balen: 'dennenhof', ravels: 'molenakkers' };

const read = async (town: (typeof names)[number]) => ({
  figures: await outcomeOf('indicators', textOf(`${town}/indicators.json`)),
  actions: await outcomeOf('actions', textOf(`${town}/actions.json`)),
});
const feeds = { balen: await read('balen'), ravels: await read('ravels') };

const latestOf = ({ values }: Indicator, has: (figure: Figure) => boolean) =>
  values
    .filter(has)
    .toSorted((a, b) => a.year - b.year)
    .at(-1);

/** As the brief writes it: a number, what is said instead, or `none`. */
const shown = (figure: Figure | undefined) =>
  figure?.value ?? figure?.hidden ?? (figure?.n === undefined ? 'none' : `n ${figure.n}`);

for (const town of names) {
  const { figures, actions } = feeds[town];
  const indicators = figures.items.filter((item): item is Indicator => item.kind === 'indicator');
  const findings = figures.items.filter((item): item is Finding => item.kind === 'finding');
  const area = NEIGHBOURHOOD[town];

  describe(`the figures of ${town}`, () => {
    it('fit the published schema, and are read without a single problem', () => {
      indicatorsSchema.parse(JSON.parse(textOf(`${town}/indicators.json`)));
      assert.deepEqual(figures.problems, []);
    });

    it('are the twelve of the brief: the neighbourhood, the municipality and Flanders', () => {
      const found = indicators.map((each) => [
        each.id,
        shown(latestOf(each, ({ place }) => place === area)),
        shown(latestOf(each, ({ level }) => level === 'municipality')),
        shown(latestOf(each, ({ level }) => level === 'region')),
        latestOf(each, ({ level }) => level === 'region')?.year ?? 'none',
      ]);
      assert.deepEqual(found, expectedFigures[town]);
    });

    it('say what was counted, how, by whom and that it is a demo', () => {
      for (const { id, label, theme, definition, method, source, demo, municipality, area: of } of indicators) {
        assert.ok(plain(label, 'nl') && theme && definition && method, id);
        assert.ok(source?.type && source.name && source.url?.startsWith(`https://demo.example/${town}/`), id);
        assert.deepEqual([demo, municipality, of], [true, town, [town]], id);
      }
    });

    it('of the survey say what was asked, how many were asked and answered, and from which age', () => {
      const asked = indicators.filter(({ source }) => source?.type === 'survey');
      assert.equal(asked.length, 8);
      for (const { id, question, values } of asked) {
        assert.ok(question, id);
        for (const { n, invited, ageFrom, questionId, value, margin } of values.filter(({ place }) => place === area)) {
          assert.ok(n !== undefined && invited !== undefined && n <= invited && ageFrom && questionId, id);
          assert.equal(value === undefined, margin === undefined, id);
        }
      }
    });

    it('go back several years for five of them', () => {
      const series = indicators.filter(({ values }) =>
        ['area', 'municipality'].some(
          (level) =>
            new Set(values.flatMap((each) => (each.level === level && each.value !== undefined ? each.year : [])))
              .size > 1,
        ),
      );
      assert.ok(series.length >= 5, String(series.length));
    });

    it('are of places that exist, and of Flanders', () => {
      const places = indicators.flatMap(({ values }) => values.map(({ place = '' }) => place));
      assert.deepEqual(new Set(unknown(places, idsIn('areas.json'))), new Set(['vlaanderen']));
    });

    it('come with five findings, each of a group, a month and a size, about figures and actions that exist', () => {
      assert.equal(findings.length, 5);
      const known = [...indicators, ...actions.items].map(({ id }) => id);
      for (const { id, text, group, date, participants, links, source, demo } of findings) {
        assert.ok(text && group && date && participants && participants >= 5, id);
        assert.ok(links.length > 0, id);
        assert.deepEqual(unknown(links, known), [], id);
        assert.deepEqual([source?.type, demo], ['focus-group', true], id);
      }
    });
  });

  describe(`the actions of ${town}`, () => {
    it('fit the published schema, and are read without a single problem', () => {
      actionsSchema.parse(JSON.parse(textOf(`${town}/actions.json`)));
      assert.deepEqual(actions.problems, []);
    });

    it('are those of the brief', () => {
      const found = actions.items.map(({ title, kind, horizon, phase, status, because }) => [
        plain(title, 'nl'),
        kind === 'action' ? horizon : kind,
        kind === 'action' ? `${phase}, ${status}` : '',
        because[0] ?? '',
      ]);
      assert.deepEqual(found, expectedActions[town]);
    });

    it('lead to figures, findings, activities and partners that exist', () => {
      const reasons = figures.items.map(({ id }) => id);
      const known = {
        activities: idsIn(`${town}/activities.json`),
        partners: idsIn(`${town}/partners.json`),
        indicators: indicators.map(({ id }) => id),
      };
      for (const { id, because, indicatorIds, activityIds, lead, partners } of actions.items) {
        assert.deepEqual(unknown(because, reasons), [], id);
        assert.deepEqual(unknown(indicatorIds, known.indicators), [], id);
        assert.deepEqual(unknown(activityIds, known.activities), [], id);
        const parties = [lead, ...partners].flatMap((party) => party ?? []);
        assert.deepEqual(
          unknown(
            parties.flatMap(({ partner }) => partner ?? []),
            known.partners,
          ),
          [],
          id,
        );
        assert.ok(
          parties.every(({ partner, name }) => partner ?? name),
          id,
        );
      }
    });

    it('say who leads, when people meet and whom to ask; sectors are known ones', () => {
      for (const {
        id,
        kind,
        status,
        lead,
        activityIds,
        contact,
        sectors: own,
        summary,
        demo,
        area: of,
      } of actions.items) {
        if (kind !== 'idea') assert.ok(lead, id);
        if (status === 'running') assert.ok(activityIds.length > 0, id);
        assert.match(contact.phone[0]?.number ?? '', /^014 00 00 \d\d$/, id);
        assert.deepEqual(unknown(own, sectors), [], id);
        assert.ok(plain(summary, 'nl').length <= 200, id);
        assert.deepEqual([demo, of], [true, [area]], id);
      }
    });

    it('show progress in part-steps, a chain, a plan and a way to join in', () => {
      const has = (test: (action: Action) => unknown) => actions.items.some(test);
      assert.ok(has(({ steps }) => steps.length === 5 && steps.filter(({ done }) => done).length === 2));
      assert.ok(has(({ chain }) => chain?.reach && chain.change && chain.effect));
      assert.ok(has(({ planRef }) => planRef));
      assert.ok(has(({ join }) => join));
      assert.ok(has(({ result, learned }) => result && learned));
    });
  });
}

describe('the figures and actions of both towns', () => {
  const dennenhof = (id: string) => {
    const found = feeds.balen.figures.items.find((each) => each.id === id);
    return found?.kind === 'indicator' ? found.values.filter(({ place }) => place === 'dennenhof') : [];
  };

  it('show Dennenhof all that is honest: hidden, too few, a break, and the trend of a second round', () => {
    assert.equal(dennenhof('debt-help')[0]?.hidden, 'suppressed');
    assert.deepEqual(
      dennenhof('debt-help')
        .filter((each) => each.break)
        .map(({ year }) => year),
      [2021],
    );
    const [trial] = dennenhof('lonely-often');
    assert.deepEqual([trial?.n, trial?.value], [24, undefined]);
    assert.deepEqual(
      dennenhof('knows-help').map(({ year, value }) => [year, value]),
      [
        [2023, 58],
        [2025, 69],
      ],
    );
  });

  it('hold no number that may not be shown, not even in the file', () => {
    for (const town of names) {
      const { items } = JSON.parse(textOf(`${town}/indicators.json`)) as {
        items: { values: Record<string, unknown>[] }[];
      };
      for (const figure of items.flatMap(({ values }) => values)) {
        if (figure.suppressed === true || Number(figure.n) < 30) assert.equal(figure.value, undefined);
      }
    }
  });

  it('are fourteen actions: one of them the idea of both', () => {
    const titles = names.flatMap((town) => feeds[town].actions.items.map(({ title }) => plain(title, 'nl')));
    assert.equal(new Set(titles).size, 14);
  });

  it('are one overdue step, an idea that has its answer and one that waits', () => {
    const steps = feeds.balen.actions.items.flatMap(({ id, nextStep }) =>
      (nextStep?.date ?? '') < '2026-11-16' && nextStep ? id : [],
    );
    assert.deepEqual(steps, ['infokar-maandag']);
    const ideas = names.flatMap((town) => feeds[town].actions.items.flatMap(({ idea }) => idea ?? []));
    assert.deepEqual(
      ideas.map(({ receivedOn, replyDays, answer }) => [receivedOn, replyDays, answer !== undefined]),
      [
        ['2026-10-12', 30, true],
        ['2026-11-16', 30, false],
      ],
    );
  });

  it('lead from a figure by its action to an activity that one can sign up for', () => {
    for (const town of names) {
      const activities = JSON.parse(textOf(`${town}/activities.json`)) as {
        items: { id: string; registration?: { type: string } }[];
      };
      const forms = activities.items.flatMap(({ id, registration }) => (registration?.type === 'form' ? id : []));
      assert.ok(
        feeds[town].actions.items.some(
          ({ indicatorIds, activityIds }) => indicatorIds.length > 0 && activityIds.some((id) => forms.includes(id)),
        ),
        town,
      );
    }
  });

  it('speak four languages in Balen', () => {
    const languages = (text: unknown) => Object.keys(Object(text) as object).join();
    for (const item of [...feeds.balen.figures.items, ...feeds.balen.actions.items]) {
      const words = 'title' in item ? item.title : item.kind === 'indicator' ? item.label : item.text;
      assert.equal(languages(words), 'nl,fr,de,en', item.id);
    }
    const parts = [...textOf('balen/actions.json').matchAll(/"nl": /g)].length;
    assert.equal([...textOf('balen/actions.json').matchAll(/"de": /g)].length, parts);
  });

  it('have their next steps ahead, whenever the demo is served', async () => {
    const { body = '' } = (await datedFeed('/demo/feeds/balen/actions.json', new Date('2027-03-03T10:00Z'))) ?? {};
    const { items } = await outcomeOf('actions', String(body));
    const step = (id: string) => items.find((each) => each.id === id)?.nextStep?.date;
    assert.equal(step('budgetcafe'), '2027-03-17');
    assert.equal(step('infokar-maandag'), '2026-11-09');
  });
});
