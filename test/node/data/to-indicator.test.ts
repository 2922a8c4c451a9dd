import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Finding, Indicator } from '../../../src/domain/indicator.ts';
import { outcomeOf } from '../../support/read-document.ts';
import { figures, oneIndicator, checkIndicators } from '../../support/checked-indicators.ts';

describe('an indicator', () => {
  it('needs an id and a figure', async () => {
    assert.deepEqual((await oneIndicator({ id: undefined })).told, ['error id.missing id']);
    for (const values of [undefined, null, []])
      assert.deepEqual((await oneIndicator({ values })).told, ['error values.missing values']);
    const { item, told } = await oneIndicator({ values: [{ year: 2024, value: 'veel' }, 'x'] });
    assert.equal(item, undefined);
    assert.deepEqual(told, [
      'warning value.unreadable values/0/value',
      'warning figure.shape values/1',
      'error values.unreadable values',
    ]);
  });
  it('has thousands with marks in a text, where its unit or its other figures say so', async () => {
    const values = ['22.934', '22 801', '1.022.700'].map((value, at) => ({ year: 2020 + at, value }));
    const { item, told } = await oneIndicator({ unit: 'count', values });
    assert.deepEqual(
      item?.values.map(({ value }) => value),
      [22_934, 22_801, 1_022_700],
    );
    assert.deepEqual(told, ['advice value.thousands values/0/value', 'advice value.thousands values/2/value']);
    const share = await oneIndicator({ unit: 'percent', values: [{ year: 2024, value: '1.234' }] });
    assert.equal(share.item?.values[0]?.value, 1.234);
    for (const [label, value] of [
      ['Huisartsen', '0.125'],
      ['Gemiddelde gezinsgrootte', '2.312'],
    ] as const) {
      const { item } = await oneIndicator({ label, unit: 'count', values: [{ year: 2024, value }] });
      assert.equal(item?.values[0]?.value, Number(value));
    }
  });
  it('that has no number yet is shown to have none', async () =>
    assert.deepEqual((await figures([{ year: 2024, value: null }])).values, [{ level: 'municipality', year: 2024 }]));

  it('says all it says', async () => {
    const said = {
      label: { nl: 'Contact', fr: 'Contact' },
      theme: 'theme.contact',
      unit: 'percent',
      unitLabel: 'huishoudens',
      decimals: 1,
      direction: 'up',
      question: 'Hoe vaak?',
      definition: 'Minstens elke week.',
      method: 'Aan de deur.',
      comparable: 'Zelfde vraag.',
      target: { value: 60, year: 2028 },
      baselineYear: 2023,
      compareAreas: true,
      breakdown: [{ id: 'sex', label: 'Geslacht', chosen: 'totaal', choices: ['totaal', 'vrouw', 'man'] }],
      area: ['balen'],
      municipality: 'balen',
      updated: '2026-11-20',
      demo: true,
    };
    const source = { type: 'survey', name: 'Vragen aan de deur', url: 'https://balen.example/' };
    const { item, told } = await oneIndicator({ ...said, source });
    assert.deepEqual(told, []);
    assert.deepEqual(item, {
      ...said,
      kind: 'indicator',
      id: 'a',
      source: { label: 'partner.example', format: 'native', ...source },
      values: [{ level: 'municipality', year: 2024, value: 1 }],
    });
  });
  it('that says nothing more is guessed nothing of', async () => {
    const { item } = await oneIndicator({ label: undefined });
    const { direction, unit, compareAreas, breakdown, label, target } = item ?? {};
    assert.deepEqual(
      { direction, unit, compareAreas, breakdown, label, target },
      { direction: 'neutral', unit: 'count', compareAreas: false, breakdown: [], label: undefined, target: undefined },
    );
  });
  for (const field of ['label', 'name', 'title']) {
    it(`may be called by its ${field}`, async () => {
      const { item, told } = await oneIndicator({ label: undefined, [field]: 'Contact' });
      assert.deepEqual([item?.label, told], ['Contact', []]);
    });
  }
  for (const [written, unit, unitLabel, ...told] of [
    ['%', 'percent', undefined],
    ['‰', 'per1000', undefined],
    ['euro', 'count', 'euro', 'advice unit.words unit'],
    [7, 'count', '7', 'advice unit.words unit'],
  ] as const) {
    it(`of "${written}" is in ${unit}`, async () => {
      const read = await oneIndicator({ unit: written });
      assert.deepEqual([read.item?.unit, read.item?.unitLabel, read.told], [unit, unitLabel, told]);
    });
  }
  it('written with % is a percentage', async () =>
    assert.equal((await oneIndicator({ values: [{ year: 2024, value: '12 %' }] })).item?.unit, 'percent'));
  it('has a target that can be', async () => {
    assert.deepEqual((await oneIndicator({ target: 60 })).item?.target, { value: 60 });
    const { item, told } = await oneIndicator({ unit: 'percent', target: { value: 120, year: 2028 } });
    assert.deepEqual([item?.target, told], [undefined, ['warning value.impossible target/value']]);
  });
  it('comes from where its publisher says, and is read from where it was', async () => {
    const { item, told } = await oneIndicator({ source: 'Statbel' });
    assert.deepEqual([item?.source, told], [{ label: 'partner.example', format: 'native', name: 'Statbel' }, []]);
    const bad = await oneIndicator({
      source: { type: 'van horen zeggen', url: 'javascript:alert(1)', label: 'Overheid', format: 'x' },
    });
    assert.deepEqual(bad.item?.source, { label: 'partner.example', format: 'native' });
    assert.deepEqual(bad.told, ['warning type.shape source/type', 'warning link.refused source/url']);
  });
  it('loses only what is wrong', async () => {
    const { item, told } = await oneIndicator({
      direction: 'opzij',
      decimals: 2.5,
      breakdown: [{ id: 'x' }],
      compareAreas: 'soms',
    });
    assert.equal(item?.direction, 'neutral');
    assert.deepEqual(
      told,
      ['direction', 'decimals', 'breakdown', 'compareAreas'].map((field) => `warning ${field}.shape ${field}`),
    );
  });
  it('has no more figures than a page can hold', async () => {
    const values = Array.from({ length: 20_001 }, (_each, at) => ({ year: 2024, place: '13003', value: at }));
    const { item, told } = await oneIndicator({ values });
    assert.equal(item?.values.length, 20_000);
    assert.deepEqual(told, ['warning values.limit values']);
  });
});

describe('a finding', () => {
  const said = { id: 'f', text: { nl: 'Wij kennen onze straat.' } };
  const whole = { ...said, group: 'Bewoners', date: '2026-03', participants: 11, theme: 'theme.contact', links: ['a'] };
  const kept = (found: Finding | undefined) => [found?.kind, found?.text];

  it('stands among the items, or in a list of its own', async () => {
    const { items, problems } = await checkIndicators(
      [
        { ...said, id: 'g' },
        { ...said, id: 'h', kind: 'finding' },
      ],
      {
        findings: [said, { id: 'i' }, 'niets'],
      },
    );
    assert.deepEqual(
      items.map(({ kind, id }) => [kind, id]),
      [
        ['finding', 'g'],
        ['finding', 'h'],
        ['finding', 'f'],
      ],
    );
    assert.deepEqual(
      problems.map(({ severity, code, path }) => `${severity} ${code} ${path}`),
      ['error text.missing /findings/1/text', 'error item.shape /findings/2'],
    );
  });
  it('says who, when and how many', async () => {
    const { items, tally } = await checkIndicators([{ ...whole, area: 'dennenhof', source: { type: 'focus-group' } }]);
    assert.deepEqual(tally, {});
    assert.deepEqual(items, [
      {
        ...whole,
        kind: 'finding',
        area: ['dennenhof'],
        source: { label: 'partner.example', format: 'native', type: 'focus-group' },
      },
    ]);
  });
  it('may be on a day, and not in a thirteenth month', async () => {
    const dateOf = async (date: string) => {
      const { items, tally } = await checkIndicators([{ ...said, date }]);
      return [(items[0] as Finding).date, Object.keys(tally).join()];
    };
    assert.deepEqual(await dateOf('2026-03-19'), ['2026-03-19', '']);
    assert.deepEqual(await dateOf('2026-13'), [undefined, 'warning date.unreadable']);
    assert.deepEqual(await dateOf('in maart'), [undefined, 'warning date.unreadable']);
  });
  it('without an id or a text is not shown', async () => {
    const { items, tally } = await checkIndicators([
      { text: 'Soep.' },
      { id: 'f', kind: 'finding', text: [] },
      { id: 'g', kind: 'finding', text: true },
    ]);
    assert.deepEqual(items, []);
    assert.deepEqual(tally, { 'error id.missing': 1, 'error text.missing': 1, 'error text.shape': 1 });
  });
  it('with figures is an indicator that has words', async () => {
    const { items } = await checkIndicators([{ ...said, values: [{ year: 2024, value: 1 }] }]);
    assert.equal(items[0]?.kind, 'indicator');
    assert.deepEqual(kept((await checkIndicators([said])).items[0] as Finding), ['finding', said.text]);
  });
});

describe('what a stranger writes', () => {
  it('is text that cannot turn a line round, nor is longer than its place', async () => {
    const { items } = await checkIndicators([
      {
        id: 'a',
        label: 'Ge\u202evaar\u0000 <b>',
        definition: 'x'.repeat(6000),
        question: 'x'.repeat(400),
        values: [{ year: 2024, value: 1, note: 'x'.repeat(400) }],
      },
      { id: 'f', text: `${'x'.repeat(6000)}` },
    ]);
    const [indicator, finding] = items as [Indicator, Finding];
    assert.equal(indicator.label, 'Gevaar <b>');
    assert.equal(indicator.definition?.length, 5000);
    assert.equal(indicator.question?.length, 300);
    assert.equal(indicator.values[0]?.note?.length, 300);
    assert.equal(finding.text.length, 5000);
  });
  it('never becomes a property of every object', async () => {
    const draft = `{"kind":"indicators","items":[{"id":"__proto__","__proto__":{"polluted":1},"constructor":{"x":1},
      "label":{"__proto__":"x","nl":"A"},"values":[{"year":2024,"value":3,"__proto__":{"polluted":1},"place":"constructor","level":"area"}],
      "source":{"__proto__":{"polluted":1},"name":"B"}}],"findings":[{"__proto__":{"polluted":1},"id":"f","text":"x"}]}`;
    const { items, tally } = await outcomeOf('indicators', draft);
    assert.deepEqual(tally, {});
    assert.equal(Reflect.get({}, 'polluted'), undefined);
    for (const item of items) assert.equal(Reflect.get(item, 'polluted'), undefined);
    const [indicator] = items as [Indicator];
    assert.deepEqual(
      [indicator.id, indicator.label, indicator.values[0]?.place],
      ['__proto__', { nl: 'A' }, 'constructor'],
    );
  });
  it('is soon read, however long', async () => {
    const long = ' '.repeat(400_000);
    const { items } = await checkIndicators([
      {
        id: 'a',
        values: [
          { year: `2024${long}x`, value: 1 },
          { year: 2024, value: `1${long}%%` },
          { year: 2024, value: 2 },
        ],
      },
    ]);
    assert.equal((items[0] as Indicator).values.length, 1);
  });
});
