import type { Action, ActionStatus, Horizon, Phase } from '../domain/action.ts';
import { chain, idea, measured, nextStep, parties, party, planRef, steps } from './action-parts.ts';
import type { RowReport } from './format.ts';
import type { RecordContext } from './record-context.ts';
import { toAdvice, toAnswer } from './to-advice.ts';
import { NO_CONTACT, toContact } from './values/contact.ts';
import { toStamp } from './values/dates.ts';
import { dayOrMonth, toDayOrMonth } from './values/day-or-month.ts';
import { NONE, fieldsOf, isNothing, type Fields } from './values/fields.ts';
import { toIdentity } from './values/identity.ts';
import { inPlace, type Meant } from './values/misplaced.ts';
import { flag, isOther, line, link, long, oneOf, short } from './values/readers.ts';
import { readRecord, type Readers } from './values/record.ts';
import { toIds, toWords } from './values/words.ts';

/**
 * The one trust boundary of actions. Without an id or a title one is not shown; anything else that is wrong costs only its own
 * field. What a board needs and nobody wrote follows from what is there. The rules are those of the schema in
 * `native/actions.ts`.
 */
export function toAction(
  written: Fields,
  report: RowReport,
  { inherited, inOurWords }: RecordContext,
): Action | undefined {
  const draft = inOurWords?.(written, report) ?? written;
  const identity = toIdentity(draft, report, 'title');
  if (!identity) return undefined;
  const meant = inPlace(draft, report, MEANT);
  const { horizon, updatedOn, ...read } = readRecord(ACTION, meant, report, undefined, '', {
    ...UNSAID,
    kind: kindOf(draft),
    ...stageOf(draft),
    ...inherited,
    id: identity.id,
    title: identity.name,
  });
  const action = { ...(updatedOn && { updated: updatedOn }), ...read };
  tellWhatIsMissing(action, report);
  if (action.kind === 'action') return { ...action, horizon: horizon ?? horizonOf(action) };
  return action.kind === 'advice' ? { ...action, advice: toAdvice(draft.advice, report) } : action;
}

/** What an action says that says nothing. */
const UNSAID = Object.freeze({
  because: NONE,
  partners: NONE,
  sectors: NONE,
  activityIds: NONE,
  indicatorIds: NONE,
  steps: NONE,
  contact: NO_CONTACT,
  area: NONE,
});

const toHorizon = oneOf('quick', 'long');
const toKind = oneOf('action', 'advice', 'idea');

const kindOf = ({ kind, advice, idea: proposed }: Fields): Action['kind'] =>
  toKind(kind) ?? (isNothing(advice) ? (isNothing(proposed) ? 'action' : 'idea') : 'advice');

const toPhase = oneOf('design', 'do', 'evaluate');
const toStatus = oneOf('planned', 'running', 'done', 'stopped');

const PHASE_OF: { readonly [Status in ActionStatus]: Phase } = {
  planned: 'design',
  running: 'do',
  stopped: 'do',
  done: 'evaluate',
};

/** How far it is: phase and status follow from each other, and a plan is what there is at first. */
function stageOf(draft: Fields): { readonly phase: Phase; readonly status: ActionStatus } {
  const status = toStatus(draft.status) ?? (isNothing(draft.stoppedBecause) ? undefined : 'stopped');
  const phase = toPhase(draft.phase) ?? PHASE_OF[status ?? 'planned'];
  // What is being looked back at may well go on: only its publisher knows that it is done.
  return { phase, status: status ?? (phase === 'design' ? 'planned' : 'running') };
}

const QUICK_MONTHS = 6;
const monthsOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** A quick win is due within half a year of its start (domain.md A1). */
function horizonOf({ start, due }: Pick<Action, 'start' | 'due'>): Horizon {
  if (start === undefined || due === undefined) return 'long';
  const months = monthsOf(due) - monthsOf(start);
  return months < QUICK_MONTHS || (months === QUICK_MONTHS && due.slice(7) <= start.slice(7)) ? 'quick' : 'long';
}

/** What its publisher owes the reader (domain.md N6, A3–A5). */
function tellWhatIsMissing(action: Pick<Action, 'kind' | 'because' | 'phase' | keyof Told>, report: RowReport): void {
  if (action.kind !== 'idea' && action.because.length === 0) report.advice('because.missing', 'because');
  if (action.kind !== 'action') return;
  if (action.status === 'stopped') {
    if (!action.stoppedBecause) report.warning('stoppedBecause.missing', 'stoppedBecause');
  } else if (action.phase === 'evaluate') {
    if (!action.result) report.warning('result.missing', 'result');
    if (!action.learned) report.warning('learned.missing', 'learned');
  }
}

type Told = Pick<Action, 'status' | 'stoppedBecause' | 'result' | 'learned'>;

const MEANT: Meant = [
  ['phone', 'contact', 'phone'],
  ['email', 'contact', 'email'],
];

/** Whether it says how far it is, or when, in other words than ours. */
export function hasOtherWords({ kind, horizon, phase, status, start, due, nextStep, advice }: Fields): boolean {
  return (
    isOther(toKind, kind) ||
    isOther(toHorizon, horizon) ||
    isOther(toPhase, phase) ||
    isOther(toStatus, status) ||
    isOther(toAnswer, fieldsOf(advice).answer) ||
    [start, due, fieldsOf(nextStep).date].some((day) => isOther(toDayOrMonth, day))
  );
}

/** What is there before the others are read. */
type Checked = 'kind' | 'phase' | 'status';

type Written = Omit<Action, 'id' | 'title' | 'source' | 'advice' | Checked> &
  Partial<Pick<Action, Checked>> & { readonly updatedOn?: string };

const ACTION: Readers<Written> = {
  kind: toKind,
  summary: short,
  horizon: toHorizon,
  phase: toPhase,
  status: toStatus,
  because: toIds,
  goal: short,
  lead: party,
  partners: parties,
  sectors: toWords,
  start: dayOrMonth,
  due: dayOrMonth,
  nextStep,
  join: flag,
  activityIds: toIds,
  indicatorIds: toIds,
  steps,
  chain,
  baseline: measured,
  target: measured,
  latest: measured,
  result: long,
  learned: long,
  stoppedBecause: long,
  planRef,
  idea,
  // When a phone is answered stands with the partner, not with each thing they do.
  contact: toContact(() => null),
  url: link,
  area: toWords,
  municipality: line,
  updated: toStamp,
  updatedOn: toStamp,
  publisher: short,
  demo: flag,
};
