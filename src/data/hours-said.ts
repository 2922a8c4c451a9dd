import { isFields, isNothing, type Fields } from './values/fields.ts';

/** What programs and people call the parts of a row of hours. */
const PARTS = [
  ['day', /^(?:dag|jour|tag|weekday|dayofweek)$/i],
  ['from', /^(?:opens?|opent|van|vanaf|von|de|start|begin)$/i],
  ['to', /^(?:closes?|sluit|tot|bis|a|einde?|end)$/i],
] as const;

const OURS = new Set(['day', 'days', 'from', 'to', 'nth', 'validFrom', 'validTo', 'appointment', 'note']);
/** `closed: true` beside the times that it has on other days. */
const CLOSED = /^(?:is)?_?(?:closed|gesloten|ferm[eé]|geschlossen)$/i;

/**
 * A row with its day and times where we write them: `{"dag": "ma", "van": "9:00", "tot": "12:00"}`. One that says more stays as it
 * is: nobody knows what `open2` or `isOpen` does to its times.
 */
export function rowNamed(row: Fields): Fields {
  const said = Object.entries(row).filter(
    ([name, value]) => !isNothing(value) && !(CLOSED.test(name) && value === false),
  );
  const named = said.map(([name, value]): [string, unknown] => [
    PARTS.find(([part, others]) => others.test(name) && !(part in row))?.[0] ?? name,
    value,
  ]);
  return named.every(([name]) => OURS.has(name)) ? Object.fromEntries(named) : row;
}

/** The times of one day in one line: they may be a list of spans, and a span a pair or a row. */
export function spansSaid(written: unknown): string | undefined {
  if (typeof written === 'string') return written;
  if (isFields(written)) {
    if (Object.entries(written).some(([name, value]) => CLOSED.test(name) && value === true)) return 'gesloten';
    const { from, to, ...more } = rowNamed(written);
    return isNothing(more) ? pair(from, to) : undefined;
  }
  if (!Array.isArray(written) || written.length === 0) return undefined;
  const all = [(written.length === 2 && pair(written[0], written[1])) || written.map(spansSaid)].flat();
  return all.every((each) => each !== undefined) ? all.join(', ') : undefined;
}

/** A comma between a span and the next: `9-12 13-16`, `8h00-12h00 14h00-18h00`. */
export const spansApart = (folded: string): string => folded.replace(SPAN_BEHIND, '$1, ');
const SPAN_BEHIND =
  /(- ?\d\d?(?: ?[:.uh] ?\d\d)??(?: ?[uh]\b| ?uur)?) +(?=\d\d?(?: ?[:.uh] ?\d\d)?(?: ?[uh]\b| ?uur)? ?-)/g;

const pair = (from: unknown, to: unknown) => ([from, to].every(isTime) ? `${String(from)}-${String(to)}` : undefined);
const isTime = (time: unknown) => /^\d{1,2}(?:[:.uh]\d\d)?[uh]?$/.test(String(time));
