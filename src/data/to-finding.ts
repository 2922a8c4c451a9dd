import type { Finding } from '../domain/indicator.ts';
import type { RowReport } from './format.ts';
import type { RecordContext } from './record-context.ts';
import { dayOrMonth } from './values/day-or-month.ts';
import { toStamp } from './values/dates.ts';
import { NONE, isNothing, type Fields } from './values/fields.ts';
import { toOwnId } from './values/identity.ts';
import { toIndicatorSource } from './values/indicator-source.ts';
import { amount, flag, line, long, oneOf, short, title } from './values/readers.ts';
import { readRecord, type Readers } from './values/record.ts';
import { toIds, toWords } from './values/words.ts';

/** Whether a draft is what people said, rather than what was counted or asked. */
export const isFinding = ({ kind, text, values }: Fields): boolean =>
  kind === 'finding' || (kind !== 'indicator' && !isNothing(text) && isNothing(values));

/** Checks and cleans what a group of people said. Without an id or a text it is not shown. */
export function toFinding(draft: Fields, report: RowReport, { inherited }: RecordContext): Finding | undefined {
  const id = toOwnId(draft, report);
  if (id === undefined) return undefined;
  const text = long(draft.text);
  if (text === undefined) {
    if (isNothing(draft.text)) report.error('text.missing', 'text');
    else report.error('text.shape', 'text', draft.text);
    return undefined;
  }
  const { source: feed, ...rest } = inherited;
  const source = { ...feed, ...toIndicatorSource(draft.source, report, 'source', undefined) };
  const into: Finding = { links: NONE, area: NONE, ...rest, kind: 'finding', id, text, source };
  return readRecord(FINDING, draft, report, undefined, '', into);
}

const FINDING: Readers<Partial<Omit<Finding, 'id' | 'text' | 'source'>>> = {
  kind: oneOf('finding'),
  group: title,
  date: dayOrMonth,
  participants: amount,
  theme: line,
  links: toIds,
  area: toWords,
  municipality: line,
  updated: toStamp,
  publisher: short,
  demo: flag,
};
