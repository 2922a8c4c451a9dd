import * as z from 'zod/mini';
import { envelope, idText, provenance, text, words } from './shapes.ts';

const number = z.union([z.number(), z.string()]);
const year = z.union([z.number(), z.string()]);
const level = z.enum(['area', 'municipality', 'region', 'country']);

const source = z.union([
  z.string(),
  z.looseObject({
    type: z.optional(z.enum(['register', 'partner', 'survey', 'focus-group'])),
    name: z.optional(text),
    url: z.optional(z.string()),
  }),
]);

/** One figure. Without a `value` there is none; `"suppressed": true` says that it is there and may not be shown. */
const figure = z.looseObject({
  level: z.optional(level),
  /** Id or code of an area, or its name. */
  place: z.optional(idText),
  placeName: z.optional(text),
  /** `2024`; a finer period is written as it is called: `"2024-Q1"`. */
  year: z.optional(year),
  period: z.optional(year),
  value: z.optional(z.nullable(number)),
  suppressed: z.optional(z.boolean()),
  hidden: z.optional(z.enum(['suppressed', 'not-applicable', 'unknown'])),
  n: z.optional(z.number()),
  invited: z.optional(z.number()),
  ageFrom: z.optional(z.number()),
  ageTo: z.optional(z.number()),
  margin: z.optional(z.number()),
  questionId: z.optional(idText),
  break: z.optional(z.boolean()),
  note: z.optional(text),
});

/** Something that is counted or asked. Of it only `id` and `values` are needed. */
export const indicator = z.looseObject({
  id: idText,
  kind: z.optional(z.literal('indicator')),
  /** Absent: the vocabulary's word for this id. */
  label: z.optional(text),
  theme: z.optional(z.string()),
  unit: z.optional(z.enum(['percent', 'per100', 'per1000', 'count', 'score10'])),
  unitLabel: z.optional(text),
  decimals: z.optional(z.number()),
  direction: z.optional(z.enum(['up', 'down', 'neutral'])),
  question: z.optional(text),
  definition: z.optional(text),
  method: z.optional(text),
  comparable: z.optional(text),
  source: z.optional(source),
  values: z.array(figure),
  target: z.optional(z.union([z.number(), z.looseObject({ value: z.number(), year: z.optional(z.number()) })])),
  baselineYear: z.optional(z.number()),
  compareAreas: z.optional(z.boolean()),
  breakdown: z.optional(
    z.array(z.looseObject({ id: z.string(), label: z.string(), chosen: z.string(), choices: z.array(z.string()) })),
  ),
  ...provenance,
});

/** What a group of people said. Of it only `id` and `text` are needed. */
export const finding = z.looseObject({
  id: idText,
  kind: z.optional(z.literal('finding')),
  text,
  group: z.optional(text),
  date: z.optional(z.string()),
  participants: z.optional(z.number()),
  theme: z.optional(z.string()),
  links: z.optional(words),
  source: z.optional(source),
  ...provenance,
});

/** What every format hands over: an indicator, or what was said about one. */
export type IndicatorDraft = z.infer<typeof indicator> | z.infer<typeof finding>;

/** A native indicators feed (contract §4). Findings may stand among the items, or in a list of their own. */
export const schema = z.looseObject({
  kind: z.literal('indicators'),
  ...envelope,
  items: z.array(z.union([indicator, finding])),
  findings: z.optional(z.array(finding)),
});
