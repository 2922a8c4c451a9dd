import type { Answer } from '../../tools/serve.ts';
import { batches } from './hostile-words.ts';
import { envelope, json, records, rotated, type Maker, type Row } from './hostile-records.ts';

const LEVELS = ['area', 'municipality', 'region', 'country'] as const;
const told = (words: readonly string[], at: number) => {
  const word = words[at] ?? '';
  return { nl: word, fr: rotated(words, at, 1), [word]: word };
};

/** Figures of four places and two years, with a word wherever one may stand. */
const figures = (words: readonly string[], at: number): Row[] =>
  LEVELS.flatMap((level, step) =>
    [2022, 2025].map((year) => ({
      level,
      place: step === 0 ? words[at] : `${level} ${rotated(words, at, step)}`,
      placeName: told(words, at),
      year,
      value: at % 9 ? 40 + step + (year % 5) : null,
      suppressed: at % 7 === 0 && step === 0,
      n: at % 5 ? 120 : 12,
      invited: 200,
      ageFrom: 16 + step,
      questionId: rotated(words, at, step),
      note: told(words, at),
      break: at % 4 === 0,
    })),
  );

/** An indicator and a finding whose shapes are good, with one stranger's words wherever words may stand. */
function wordy(words: readonly string[], at: number): Row[] {
  const word = words[at] ?? '';
  const text = told(words, at);
  const common = {
    theme: at % 2 ? word : 'theme.social',
    area: [],
    municipality: word,
    updated: word,
    publisher: text,
    licence: word,
    [word]: word,
  };
  const indicator = {
    id: `i ${word}`,
    label: at % 2 ? text : word,
    unit: ['percent', 'per100', 'per1000', 'count', 'score10'][at % 5],
    unitLabel: text,
    direction: ['up', 'down', 'neutral'][at % 3],
    question: text,
    definition: text,
    method: text,
    comparable: text,
    source: { type: ['register', 'partner', 'survey', 'focus-group'][at % 4], name: text, url: word },
    values: figures(words, at).map((figure) => ({
      ...figure,
      ...(at % 5 === 4 && typeof figure.value === 'number' && { value: 7.5 }),
    })),
    target: { value: 5, year: 2030 },
    baselineYear: 2022,
    compareAreas: at % 2 === 0,
    breakdown: [{ id: word, label: word, chosen: word, choices: [word, 'totaal'] }],
    ...common,
  };
  const finding = {
    id: `f ${word}`,
    kind: 'finding',
    text,
    group: text,
    date: at % 2 ? '2026-03' : word,
    participants: 9,
    links: [`i ${word}`, `x ${word}`, word],
    source: { type: 'focus-group', name: text, url: word },
    ...common,
  };
  return [indicator, finding];
}

/** The same words where a number, a year, a link or one word of a few should stand, or a record. */
function wrong(words: readonly string[], at: number): Row[] {
  const word = words[at] ?? '';
  const nested = { [word]: word, nl: word, value: word };
  return [
    {
      id: word,
      label: nested,
      theme: nested,
      unit: word,
      unitLabel: [word],
      decimals: word,
      direction: word,
      question: nested,
      source: at % 2 ? word : { type: word, name: [word], url: [word] },
      values: [
        { level: word, place: word, year: word, value: word, n: word, margin: word, hidden: word },
        { level: 'municipality', year: 2025, value: word },
        { level: 'municipality', year: 2025, value: 12, n: word, invited: word, ageFrom: word },
        word,
        nested,
      ],
      target: word,
      baselineYear: word,
      compareAreas: word,
      breakdown: word,
      area: word,
      updated: word,
      demo: word,
    },
    { id: `v ${word}`, kind: word, text: [word], group: nested, date: nested, participants: word, links: nested },
  ];
}

const indicators = (words: readonly string[]) =>
  envelope(
    'indicators',
    words[0] ?? '',
    words.flatMap((_, at) => [...wordy(words, at), ...wrong(words, at)]),
  );

/** Something that is done, asked or proposed, with one stranger's words wherever words may stand. */
function wordyAction(words: readonly string[], at: number): Row {
  const word = words[at] ?? '';
  const text = told(words, at);
  const party = { partner: word, name: text };
  return {
    id: `d ${word}`,
    kind: ['action', 'action', 'advice', 'idea'][at % 4],
    title: at % 2 ? text : word,
    summary: text,
    horizon: ['quick', 'long'][at % 2],
    phase: ['design', 'do', 'evaluate'][at % 3],
    status: ['planned', 'running', 'done', 'stopped'][at % 4],
    because: [`i ${word}`, `f ${word}`, word],
    goal: text,
    lead: party,
    partners: [party, word],
    sectors: [word, 'sector.residents'],
    start: '2026-01-01',
    due: at % 3 ? '2026-03' : word,
    nextStep: { text, date: at % 2 ? '2026-11-01' : word },
    join: true,
    activityIds: [`a ${word}`, word],
    indicatorIds: [`i ${word}`, word],
    steps: [{ text, done: true }, { text, done: false }, word],
    chain: { doing: text, reach: text, change: text, effect: text },
    baseline: { value: 40, year: 2022 },
    latest: { value: 44, year: 2025 },
    target: { value: 50, year: 2030 },
    result: text,
    learned: text,
    stoppedBecause: text,
    planRef: { code: word, url: word },
    advice: { to: text, askedOn: '2026-02-01', answer: ['pending', 'yes', 'partly', 'no'][at % 4], reason: text },
    idea: { receivedOn: '2026-10-01', replyDays: 14, answer: at % 2 ? text : undefined },
    contact: { phone: [{ number: '014 00 00 03', label: text }], email: [word], url: word, role: text },
    url: word,
    area: [],
    municipality: word,
    updated: word,
    publisher: text,
    [word]: word,
  };
}

function wrongAction(words: readonly string[], at: number): Row {
  const word = words[at] ?? '';
  const nested = { [word]: word, nl: word, text: word };
  return {
    id: word,
    title: `n ${word}`,
    kind: word,
    summary: [word],
    horizon: word,
    phase: word,
    status: word,
    because: nested,
    goal: nested,
    lead: [word],
    partners: nested,
    sectors: nested,
    start: word,
    due: nested,
    nextStep: at % 2 ? word : { text: nested, date: [word] },
    join: word,
    activityIds: word,
    steps: at % 2 ? word : [nested, [word]],
    chain: word,
    baseline: word,
    planRef: at % 2 ? word : nested,
    advice: at % 2 ? word : { to: [word], askedOn: word, answer: word, reason: nested },
    idea: at % 2 ? word : { receivedOn: word, replyDays: word, answer: [word] },
    contact: word,
    url: [word],
    updatedOn: word,
    demo: word,
  };
}

const actions = (words: readonly string[]) =>
  envelope(
    'actions',
    words[0] ?? '',
    words.flatMap((_, at) => [wordyAction(words, at), wrongAction(words, at)]),
  );

const category = (ids: readonly string[], label: (id: string) => string) => ({
  index: Object.fromEntries(ids.map((id, at) => [id, at])),
  label: Object.fromEntries(ids.map((id) => [id, label(id)])),
});

/** One cube, with the words as its names: of what is counted, of places, of what it is divided by. */
function jsonStat(words: readonly string[], share = 1): Answer {
  const metrics = batches(words, share).map((_, at) => `m${at}`);
  const places = Array.from({ length: share + 1 }, (_, at) => `p${at}`);
  const others = Array.from({ length: share + 1 }, (_, at) => `o${at}`);
  const years = ['2022', '2025'];
  // Of so many words the metrics have each first one, the places and the others those after it.
  const named = (id: string) => {
    const step = ['m', 'p', 'o'].indexOf(id[0] ?? '');
    return words[(Number(id.slice(1)) * share + (share > 1 ? step : 0)) % words.length] ?? '';
  };
  return json({
    version: '2.0',
    class: 'dataset',
    label: words[0],
    source: words[1],
    updated: words[2],
    note: words,
    id: ['metric', 'place', 'other', 'time'],
    size: [metrics.length, places.length, others.length, years.length],
    role: { metric: ['metric'], geo: ['place'], time: ['time'] },
    dimension: {
      metric: { label: words[3], category: { ...category(metrics, named), unit: { m0: { label: words[4] } } } },
      place: { label: words[5], category: category(places, named) },
      other: { label: words[6], category: category(others, named) },
      time: { category: category(years, (id) => id) },
    },
    value: metrics.flatMap((_, at) =>
      Array.from({ length: places.length * others.length * years.length }, (__, cell) => at + cell),
    ),
    status: { 0: words[7], 5: words[8] },
  });
}

/** Controls stand in no table: with them it would be refused as a whole. */
// oxlint-disable-next-line no-control-regex
const cell = (word: string) => `"${word.replace(/[\u0000-\u0008\u000e-\u001f]/g, '').replaceAll('"', '""')}"`;

function longTable(words: readonly string[], share = 1): Answer {
  const lines = records(words, Math.min(share, 5), (next, at) => {
    const [name, place] = [`l ${next()}`, next()];
    return [
      [name, place, '2025', String(at), next()],
      [name, place, next(), next(), next()],
    ];
  }).flat();
  const body = [['indicator', 'gebied', 'jaar', 'waarde', 'eenheid'], ...lines]
    .map((line) => line.map(cell).join(';'))
    .join('\r\n');
  return { headers: { 'content-type': 'text/csv; charset=utf-8' }, body };
}

const swing = (words: readonly string[]) =>
  json({
    headers: [
      { name: words[0], type: 'geo' },
      { name: words[1], type: 'period' },
      ...words.slice(2, 8).map((name) => ({ name: `${name} [percentage]`, type: 'numeric' })),
    ],
    rows: records(words, 3, (next) => [next(), '2025', '12', '-99997', next(), '0', next(), '7']),
  });

export const figureMakers: Readonly<Record<string, Maker>> = {
  'indicators.json': indicators,
  'actions.json': actions,
  'cube.json': jsonStat,
  'figures.csv': longTable,
  'swing.json': swing,
};
/** Indicators in other formats. */
export const foreignFigures = ['cube.json', 'figures.csv', 'swing.json'] as const;
