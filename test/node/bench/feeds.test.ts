import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formFeed, QUESTION_COUNT } from '../../../bench/form-questions.ts';
import { indicatorFeed, type PlainIndicator } from '../../../bench/indicators.ts';
import { viewOf } from '../../../src/domain/view-of-indicator.ts';
import { readForms } from '../../support/read-forms.ts';
import { readIndicators, valuesOf } from '../../support/read-indicators.ts';

const NOW = new Date('2026-11-22T10:00:00+01:00');

describe('the feeds that the bench makes', () => {
  const { indicators } = JSON.parse(indicatorFeed('indicators-plain', 200)) as { indicators: PlainIndicator[] };
  const native = () => readIndicators(JSON.parse(indicatorFeed('indicators-native', 200)) as object);

  it('hold the same figures for everybody who takes part', async () => {
    const { items, problems } = await native();
    assert.deepEqual(problems, []);
    assert.deepEqual(
      items.map((item) => [item.id, item.label, ...(valuesOf(item) ?? [])]),
      indicators.map(({ id, title, series, region }) => [id, title, ...series.map(({ value }) => value), region]),
    );
  });
  it('have as much to say on a card of buurt: the years of the town, and the region beside the last', async () => {
    const { items } = await native();
    for (const [at, item] of items.entries()) {
      const view = viewOf(item, { area: undefined, areas: [], now: NOW });
      const { series = [], region } = indicators[at] ?? {};
      assert.deepEqual(view?.own.told, { is: 'value', value: series.at(-1)?.value });
      assert.equal(view?.series[0]?.points.length, series.length);
      assert.deepEqual(
        view?.compared.map(({ told }) => told),
        [{ is: 'value', value: region }],
      );
    }
  });
  it('are the same each time', () =>
    assert.equal(indicatorFeed('indicators-native', 12), indicatorFeed('indicators-native', 12)));
  it('ask all questions of the form', async () => {
    const { items, problems } = await readForms(JSON.parse(formFeed()).items);
    assert.deepEqual(problems, []);
    assert.equal(items[0]?.fields.length, QUESTION_COUNT);
  });
});
