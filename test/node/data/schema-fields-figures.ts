import { action } from '../../../src/data/native/actions.ts';
import { finding, indicator } from '../../../src/data/native/indicators.ts';
import {
  contact,
  count,
  date,
  flag,
  id,
  line,
  link,
  name,
  one,
  provenance,
  text,
  words,
  type Field,
} from './schema-fields.ts';

const figureSource: Field = {
  right: ['Statbel', { type: 'register', name: { nl: 'Statbel' }, url: 'https://a.example' }],
  wrong: [true, ['Statbel'], { type: 'van horen zeggen' }, { name: true }, { url: 7 }],
  tolerated: [7],
  refused: [{ url: 'javascript:alert(1)' }],
};
const ids: Field = { ...words, right: ['a', ['a', 'b'], ['a', 2]], tolerated: [7] };
const month: Field = { ...date, right: [...date.right, '2026-03'], refused: ['2026-13', 'gisteren'] };
const measured: Field = {
  right: [58, { value: 58 }, { value: 58.5, year: 2023 }],
  wrong: [true, [58], { year: 2023 }, { value: true }],
  tolerated: ['58', { value: '58,5' }, { value: 58, year: '2023' }],
};
/** What stands in feeds of figures and of actions. */
export const FIGURE_KINDS = {
  indicators: {
    shape: indicator.shape,
    fields: {
      id,
      ...provenance,
      kind: { right: ['indicator'], wrong: ['cijfer', 7, true] },
      label: text,
      theme: line,
      unit: {
        right: ['percent', 'per100', 'per1000', 'count', 'score10'],
        wrong: [true, ['percent']],
        tolerated: ['%', 'euro', 9],
      },
      unitLabel: text,
      decimals: { right: [0, 2], wrong: ['twee', true, [1]], refused: [-1, 1.5, 12] },
      direction: one('up', 'down', 'neutral'),
      question: text,
      definition: text,
      method: text,
      comparable: text,
      source: figureSource,
      values: {
        right: [
          [{ year: 2024, value: 1 }],
          [{ year: '2024-Q1', level: 'area', place: 13003, placeName: { nl: 'Balen' }, value: '52,4' }],
          [{ year: 2024, suppressed: true, n: 40, invited: 60, ageFrom: 16, ageTo: 85, questionId: 'q', note: 'A' }],
          [{ period: '2023-2024', value: null, break: true }],
        ],
        wrong: [undefined, null, 7, 'veel', [7], [{ year: 2024, value: true }], [{ year: true, value: 1 }]],
        tolerated: [{ year: 2024, value: 1 }, [{ year: 2024, value: 1, n: '142' }]],
        refused: [[], [{ value: 1 }], [{ year: 'ooit', value: 1 }], [{ year: 2024, value: 'veel' }]],
        needed: true,
      },
      target: measured,
      baselineYear: { right: [2023], wrong: [true], tolerated: ['2023'], refused: [99_999, 2023.5] },
      compareAreas: flag,
      breakdown: {
        right: [[{ id: 'sex', label: 'Geslacht', chosen: 'totaal', choices: ['totaal', 'man'] }]],
        wrong: [7, 'sex', [7], [{ id: 'sex' }], [{ id: true, label: 'A', chosen: 'b', choices: [] }]],
        tolerated: [{ id: 'sex', label: 'Geslacht', chosen: 'totaal', choices: ['totaal'] }],
      },
    },
  },
  findings: {
    shape: finding.shape,
    fields: {
      id,
      text: name,
      ...provenance,
      kind: { right: ['finding'], wrong: ['stem', 7, true] },
      group: text,
      date: month,
      participants: count,
      theme: line,
      links: words,
      source: figureSource,
    },
  },
  actions: {
    shape: action.shape,
    fields: {
      id,
      title: name,
      ...provenance,
      updatedOn: { ...date, as: 'updated' },
      kind: one('action', 'advice', 'idea'),
      summary: text,
      horizon: one('quick', 'long'),
      phase: one('design', 'do'),
      status: one('planned', 'running'),
      because: ids,
      goal: text,
      lead: {
        right: ['balen-ocmw', 'OCMW', { partner: 'p' }, { partner: 3, name: { nl: 'OCMW' } }],
        wrong: [true, ['OCMW'], { partner: true }, { name: true }],
        tolerated: [7],
      },
      partners: {
        right: ['De buren', ['balen-ocmw', { name: 'De buren' }]],
        wrong: [true, ['De buren', true], [{ partner: true }]],
        tolerated: [7, { name: 'De buren' }],
      },
      sectors: words,
      start: month,
      due: month,
      nextStep: {
        right: ['Plaatsen', { text: 'Plaatsen' }, { text: { nl: 'Plaatsen' }, date: '2026-12' }],
        wrong: [true, ['Plaatsen'], { date: '2026-12-01' }, { text: true }, { text: 'Plaatsen', date: 7 }],
        tolerated: [7],
        refused: [{ text: 'Plaatsen', date: 'ooit' }],
      },
      join: flag,
      activityIds: ids,
      indicatorIds: ids,
      steps: {
        right: [['Kiezen', { text: 'Plaatsen', done: true }]],
        wrong: [true, [true], [{ done: true }], [{ text: 'Kiezen', done: 'soms' }]],
        tolerated: ['Kiezen', [7]],
      },
      chain: {
        right: [{ doing: 'Plaatsen' }, { doing: 'A', reach: 'B', change: 'C', effect: { nl: 'D' } }],
        wrong: [true, ['Plaatsen'], { doing: true }],
        tolerated: ['Plaatsen', 7],
        refused: [{ reach: 'De straat' }],
      },
      baseline: measured,
      target: measured,
      latest: measured,
      result: text,
      learned: text,
      stoppedBecause: text,
      planRef: {
        right: ['AP-1.2', { code: 'AP-1.2', url: 'https://a.example' }],
        wrong: [true, ['AP-1.2'], { url: 'https://a.example' }, { code: true }],
        tolerated: [7],
        refused: [{ code: 'AP-1.2', url: 'javascript:alert(1)' }],
      },
      advice: {
        right: [
          { to: 'Schepen', askedOn: '2026-06-09', answer: 'no', answeredOn: '2026-09-22', reason: { nl: 'Het geld.' } },
          { answer: 'yes' },
        ],
        wrong: [7, true, 'Lamp', ['Lamp'], { to: true }, { answer: 'misschien' }, { askedOn: 20260609 }],
        refused: [{ askedOn: 'ooit' }, { answer: 'no' }],
      },
      idea: {
        right: [{ receivedOn: '2026-10-12', replyDays: 30, answer: { nl: 'Ja.' }, answeredOn: '2026-11-03' }],
        wrong: [7, true, 'Bank', { replyDays: 'veel' }, { answer: true }],
        refused: [{ receivedOn: 'ooit' }, { replyDays: -1 }],
      },
      contact,
      url: link,
    },
  },
};
