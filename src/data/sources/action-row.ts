import type { Action } from '../../domain/action.ts';
import { answerIn, dayIn, horizonIn, inOurWords, kindIn, saysStage, statusIn } from '../action-words.ts';
import type { Cells } from '../table/cells.ts';
import { toFlag } from '../table/flags.ts';
import { compact } from '../values/compact.ts';
import type { Fields } from '../values/fields.ts';
import type { ActionField } from './action-columns.ts';

type ActionCells = Cells<ActionField>;

/** What a line above some rows says of all of them: `KORTE TERMIJN`, `Ideeën`. */
export type Section = Partial<Pick<Action, 'horizon' | 'kind'>>;

/** What one row says of an action, in the words of a native feed where they can be read. `today`: `YYYY-MM-DD`. */
export function readActionRow(cells: ActionCells, section: Section, today: string): Fields {
  const kind = kindIn(cells.first('kind')) ?? section.kind;
  const [term, status] = [cells.first('term'), cells.first('status')];
  const isStage = saysStage(status);
  const story = isStage || !/\p{L}{3}/u.test(status ?? '') ? undefined : status;
  const summary = cells.text('summary');
  const { date, ...next } = nextStepIn(cells, today);
  const draft = compact<Record<string, unknown>>({
    kind,
    // Words that tell more than how far it is are still words.
    summary: typeof summary === 'object' ? summary : [summary, story].filter(Boolean).join('. ') || undefined,
    horizon: horizonIn(term) ?? section.horizon ?? term,
    phase: cells.first('phase'),
    status: isStage ? status : doneIn(cells.first('done')),
    goal: cells.text('goal'),
    lead: withoutReach(cells.first('lead')),
    partners: some(cells.list('partners', LIST).flatMap((each) => withoutReach(each) ?? [])),
    sectors: some(cells.list('sectors', LIST)),
    start: cells.first('start'),
    due: cells.first('due') ?? date ?? (section.horizon && !horizonIn(term) ? term : undefined),
    join: cells.flag('join'),
    steps: some(cells.list('steps', /[;\n]/).map(toStep)),
    because: some(cells.list('because', LIST)),
    indicatorIds: some(cells.list('indicators', LIST)),
    result: cells.text('result'),
    learned: cells.text('learned'),
    stoppedBecause: cells.text('stoppedBecause'),
    planRef: cells.first('plan') && { code: cells.first('plan'), url: cells.first('planUrl') },
    url: cells.first('url'),
    contact: contactIn(cells),
    area: cells.first('area'),
    municipality: cells.first('municipality'),
    updated: dayIn(cells.first('updated'), today),
    ...next,
    ...(kind === 'advice' && { advice: adviceIn(cells, today) }),
    ...(kind === 'idea' && { idea: ideaIn(cells, today) }),
  });
  return inOurWords(draft, today);
}

/** A tick, or how much of it; behind "klaar" a year or a day may also be one to come. */
const doneIn = (said: string | undefined): string | undefined =>
  statusIn(said) ?? (toFlag(said) && !/\d\d/.test(said ?? '') ? 'done' : undefined);

/** Who, without the number or the address that somebody kept beside it. */
const withoutReach = (who = ''): string | undefined =>
  who
    .replace(
      /[(,;<]?\s?(?:\b(?:tel|gsm)\b[.:]? ?)?(?:(?<!\d)[+0][\d ./-]{7,20}\d|[^\s@]{1,60}@[^\s@]{1,100}?)\)?(?=\s|$)/g,
      '',
    )
    .trim() || undefined;

const LIST = /[;,|\n]| \+ | \/ /;
const some = <T>(list: readonly T[]) => (list.length > 0 ? list : undefined);

/** A date beside a next step is that of the step; `date`: one that stands alone. */
function nextStepIn(cells: ActionCells, today: string): { readonly nextStep?: Fields; readonly date?: string } {
  const text = cells.text('nextStep');
  const own = cells.first('nextDate');
  const date = cells.first('date');
  if (text === undefined && own === undefined) return date === undefined ? {} : { date };
  const written = own ?? date;
  const day = dayIn(written, today);
  const isWords = written !== undefined && day === undefined && typeof text === 'string';
  return { nextStep: { text: isWords ? `${text} (${written})` : text, date: isWords ? undefined : (day ?? written) } };
}

const BULLET = /^\s*(?:[-–*•o]\s|\d+[.)]\s)\s*/;
const DONE = /^\s*(?:\[x\]|[✓✔☑✅])\s*|\((?:gedaan|klaar|ok|fait|done|erledigt)\)\s*$/i;

/** `- plein opmeten`, `[x] plein opmeten`, `2) banken kiezen (klaar)`. */
function toStep(written: string): Fields {
  const text = written.replace(BULLET, '');
  return { text: text.replace(DONE, '').replace(/^\[ ?\]\s*|^☐\s*/, ''), done: DONE.test(text) };
}

function contactIn(cells: ActionCells): Fields | undefined {
  const [phone, email] = [cells.first('phone'), cells.first('email')];
  return (phone ?? email) ? compact<Record<string, unknown>>({ phone, email }) : undefined;
}

function adviceIn(cells: ActionCells, today: string): Fields {
  const said = cells.first('answer');
  // "Nee: te duur"
  const [, head, why] = /^([^:]{2,40}):\s+(\S[^]*)$/.exec(said ?? '') ?? [];
  const answer = answerIn(head) ?? answerIn(said);
  return {
    to: cells.text('to'),
    askedOn: dayIn(cells.first('askedOn'), today),
    answer,
    answeredOn: dayIn(cells.first('answeredOn'), today),
    reason: cells.text('reason') ?? (answerIn(head) ? why : answer === undefined ? said : undefined),
  };
}

const ideaIn = (cells: ActionCells, today: string): Fields => ({
  receivedOn: dayIn(cells.first('askedOn'), today),
  answer: cells.text('answer'),
  answeredOn: dayIn(cells.first('answeredOn'), today),
});
