import type { Action, ActionStatus, Advice, Horizon, Phase } from '../domain/action.ts';
import { fold } from '../domain/fold.ts';
import { MONTH } from './month-words.ts';
import { daysIn } from './sources/days-in-cells.ts';
import { toDay } from './values/dates.ts';
import { isFields, isNothing, type Fields } from './values/fields.ts';

/** Our word, and those of people for it in Dutch, French, German and English, folded; the first that fits counts. */
type Words<Ours> = readonly (readonly [Ours, RegExp])[];

const HORIZONS: Words<Horizon> = [
  ['long', /middel|moyen|mittel|medium/],
  ['quick', /quick|snel|kort|\bkt\b|court|rapide|vite|kurz|schnell|sofort|short|immedia|onmiddellijk/],
  ['long', /\blang|\bm?lt\b|\blong|duurza|structu|struktu|doorlopend|permanent|blijvend|laufend|dauer|ongoing/],
];

const PHASES: Words<Phase> = [
  ['evaluate', /evalu|bijstur|kijken of|nazorg|regardons|bilan|pruf|auswert|review|check/],
  [
    'design',
    /ontwerp|voorberei|opstart|denken|verkenn|reflech|concep|prepar|entwurf|vorbereit|planen|planung|konzept|design|think/,
  ],
  [
    'do',
    /uitvoer|bezig|lopend|loopt|realis|mise en (?:oeuvre|œuvre)|execut|cours|travaill|umsetz|durchfuhr|dabei|lauf|doing|running|progress|implement/,
  ],
];

const STATUSES: Words<ActionStatus> = [
  [
    'stopped',
    /gestopt|stopgezet|geschrapt|vervallen|ingetrokken|geannuleerd|afgevoerd|afgelast|arret|abandon|annul|supprim|abgebrochen|^(?:vorerst )?eingestellt|beendet|stopped|cancel|dropped/,
  ],
  [
    'planned',
    /nog te|te doen|te starten|(?:klaar|gereed) (?:om|voor)|ready (?:to|for)|gepland|\ba (?:faire|lancer|demarrer|planifier|realiser)|prevu|planifi|geplant|planned|to ?do\b|^(?:open|offen|ouvert)$/,
  ],
  ['running', /deels|gedeelte|bijna|partiel|presque|teilw|fast |half|almost|partly/],
  [
    'done',
    /^(?!.*\b(?:nog|moet|wordt|te|noch|muss|wird|zu|to)\b).*\b(?:klaar|gereed(?!s)|gesloten|opgeleverd|gedaan|afgerond|afgewerkt|voltooid|gerealiseerd|uitgevoerd|afgesloten|(?:termine|acheve|realise|cloture)e?s?\b|fertig|abgeschlossen|erledigt|done|complete|finished|closed)/,
  ],
  [
    'running',
    /bezig|lopend|loopt|uitvoering|wordt uitg(?!est)|behandeling|gestart|begonnen|doorlopend|cours|commence|\blancee?s?\b|\b(?:an(?:ge)?)?lauf|arbeit|umsetzung|running|progress|ongoing|going on|started/,
  ],
];

const KINDS: Words<Action['kind']> = [
  ['advice', /advies|vraag|avis|demande|bitte|empfehl|advice|request/],
  ['idea', /idee|idea|voorstel|proposition|vorschlag/],
  ['action', /actie|action|aktion|massnahme|maatregel|project|projekt|projet/],
];

const ANSWERS: Words<Advice['answer']> = [
  [
    'pending',
    /(?:nog|noch) (?:niet|nicht|geen|kein)|not yet|pas enc|(?:geen|keine|no) (?:antw|answ)|wacht|attente|wartet|pending|behandeling/,
  ],
  ['partly', /\b(?:deels?\b|gedeelte|partie|partly|part\b|teil)/],
  ['no', /\b(?:nee|neen|non|nein|no|niet|nicht|not|pas(?! (?:ge|aan)))\b|geweiger|refus|abgelehnt/],
  ['yes', /\b(?:ja|oui|yes|ok)\b|goedgekeurd|aanvaard|accept|approuv|genehmigt|approved/],
];

/** "Pas gestart" has just begun; the French one has not. */
const NOT = String.raw`\b(?:niet|geen|non|pas(?! (?:ge|op|aan|beg))|nicht|kein\w*|not)\b`;
const DENIAL = new RegExp(NOT);
const NOT_BEGUN = new RegExp(`${NOT}.*(?:start|beg[io]n|commenc|entam)`);
const NOT_DOABLE = new RegExp(String.raw`\bonhaalbaar|\binfaisable|${NOT}.*(?:haalbaar|faisable|machbar|feasible)`);
const CLAUSE = /[,;:.()]| (?:maar|mais|aber|but) /;

/** Without the parts that deny something, as nobody can be sure what is true instead: "gestart, nog niet klaar". */
const certain = (said: string): string =>
  said
    .split(CLAUSE)
    .filter((clause) => !DENIAL.test(clause))
    .join(',')
    .trim();

/** Longer is a story. */
const LONGEST = 40;

const shortWords = (written: unknown): string =>
  typeof written === 'string' && written.length <= LONGEST ? fold(written.trim()).replaceAll('_', ' ') : '';

const meaning =
  <Ours extends string>(words: Words<Ours>, sureOf = certain) =>
  (written: unknown): Ours | undefined => {
    const said = sureOf(shortWords(written));
    return said ? words.find(([ours, theirs]) => said === ours || theirs.test(said))?.[0] : undefined;
  };

export const horizonIn = meaning(HORIZONS);
export const kindIn = meaning(KINDS);
/** To deny is an answer. */
export const answerIn = meaning(ANSWERS, (said) => said);
const phaseIn = meaning(PHASES);
const statusWords = meaning(STATUSES);

// A small number alone may stand for a stage.
const PERCENT = /^(?:(\d{1,3})(?:[.,]\d+)? ?%|(0|[1-9]\d|100))$/;

/** Words, or how much of it is done. */
export function statusIn(written: unknown): ActionStatus | undefined {
  const whole = typeof written === 'number' ? `${written}` : typeof written === 'string' ? written.trim() : '';
  const [, signed, percent = signed] = PERCENT.exec(whole) ?? [];
  if (percent === undefined) {
    const said = shortWords(written);
    return NOT_BEGUN.test(said) ? 'planned' : NOT_DOABLE.test(said) ? 'stopped' : statusWords(written);
  }
  return percent === '0' ? 'planned' : Number(percent) < 100 ? 'running' : 'done';
}

const END: readonly (readonly [RegExp, number])[] = [
  [/^(?:eind|fin|ende|end|tegen|najaar|herfst|automne|herbst|autumn)\b/, 12],
  [/^(?:zomer|ete|sommer|summer)\b/, 9],
  [/^(?:voorjaar|lente|printemps|fruhjahr|fruhling|spring|midden|mi|mitte|mid)\b/, 6],
];
/** `Q1`, `2e kwartaal`, `1. Halbjahr`. */
const PART =
  /\b(?:[qkt] ?([1-4])|([1-4])\S{0,4} (?:kw|tri|qu))|\b(?:[hs] ?([12])\b|([12])\S{0,4} (?:hal[fb]|helft|sem))/;

/**
 * A day or a month as people write it, as `YYYY-MM-DD` or `YYYY-MM`. Of something that is due a season, a part of a year or a
 * year is its last month: it is late only after that. `undefined`: nothing that is sure.
 */
export function dayIn(written: unknown, today: string, isDue = false): string | undefined {
  const words = typeof written === 'number' ? String(written) : typeof written === 'string' ? written.trim() : '';
  const { days, until } = daysIn(words, today);
  const day = (isDue ? until : undefined) ?? days[0];
  if (day !== undefined) return toDay(day);
  const said = fold(words);
  const [year, other] = said.match(/(?<!\d)20\d\d(?!\d)/g)?.reverse() ?? [];
  // "2026-2028" ends in 2028; two other years are a story.
  if (year === undefined || (other !== undefined && !YEARS.test(said))) return undefined;
  const inWords = said.match(/[a-z]+/g)?.flatMap((word) => MONTH.get(word) ?? []) ?? [];
  const [, before, after] = /^(?:(\d\d?)[-/.]\d{4}|\d{4}-(\d\d))$/.exec(said) ?? [];
  const month = Number(before ?? after ?? (inWords.length === 1 ? inWords[0] : 0));
  if (month > 0 && month < 13) return dated(year, month);
  if (!isDue || words.length > LONGEST) return undefined;
  const [, quarter, ofYear, half, ofBoth] = PART.exec(said) ?? [];
  const part = Number(quarter ?? ofYear ?? 0) * 3 || Number(half ?? ofBoth ?? 0) * 6;
  if (part > 0) return dated(year, part);
  const season = END.find(([name]) => name.test(said))?.[1];
  return season || YEARS.test(said) ? dated(year, season ?? 12) : undefined;
}

const YEARS = /^(?:\d{4} ?[-/] ?)?\d{4}$/;
const dated = (year: string, month: number) => `${year}-${String(month).padStart(2, '0')}`;

const ON_HOLD =
  /on.?hold|\bwacht(?:en)?\b|wartet|waiting(?! ?list)|attente\b|\bpau[sz]|gepauz|suspen|uitgesteld|opgeschort|geparkeerd|geblok|bloque|\bblocked|\breporte|postpon|ausgesetzt|zuruckgest|\bruht/;
const FOR_NOW = /\b(?:even|tijdelijk|voorlopig|provisoir|tempor|vorerst)/;

/** What says how far something is, and why: `on hold (geen geld)`. */
function withReason(written: string): { readonly head: string; readonly why: string } {
  const end = written.search(/[:;,.(–—]| - /);
  const head = end < 0 ? written : written.slice(0, end);
  return { head, why: written.slice(head.length).replace(/^[\s:;,.(–—-]+|\)?\.?\s*$/g, '') };
}

/** What its town says of something that waits and is not over: why, else its own words for that. */
export function waitingIn(written: unknown): string | undefined {
  if (typeof written !== 'string') return undefined;
  const { head, why } = withReason(written);
  // "Bezig: pauzes op school" and "lopend - pauze in de zomer" are running.
  const said = [head, written].find((each) => isWaiting(each) || statusIn(each) === 'running');
  if (said === undefined || !isWaiting(said)) return undefined;
  return (said === head && why) || written.trim();
}
function isWaiting(written: string): boolean {
  const state = statusIn(written);
  const said = certain(shortWords(written));
  return state === 'stopped' ? FOR_NOW.test(said) : state !== 'done' && ON_HOLD.test(said);
}

/** Whether words say how far something is, and nothing else. */
export const saysStage = (written: unknown): boolean =>
  (statusIn(written) ?? phaseIn(written) ?? waitingIn(written)) !== undefined;

/** An action whose words for how far it is, and when, are those of a native feed; what cannot be read goes on as it is. */
export function inOurWords(draft: Fields, today: string): Fields {
  const { horizon, start, due, nextStep, kind, advice } = draft;
  const term = horizonIn(horizon);
  // "Termijn: juni 2027", "Deadline: doorlopend"
  const dated = isNothing(due) && term === undefined ? dayIn(horizon, today, true) : undefined;
  const ready = dated ?? dayIn(due, today, true);
  const lasting = ready === undefined && !/\d/.test(String(due)) ? horizonIn(due) : undefined;
  return {
    ...draft,
    ...stageIn(draft),
    kind: kindIn(kind) ?? kind,
    horizon: term ?? lasting ?? (dated === undefined ? horizon : undefined),
    start: dayIn(start, today) ?? start,
    due: ready ?? (lasting === undefined ? due : undefined),
    ...(isFields(nextStep) && { nextStep: { ...nextStep, date: dayIn(nextStep['date'], today) ?? nextStep['date'] } }),
    ...(isFields(advice) && { advice: { ...advice, answer: answerIn(advice['answer']) ?? advice['answer'] } }),
  };
}

/** Either may be written in the place of the other. */
function stageIn({ phase, status, stoppedBecause }: Fields): Fields {
  const state = statusIn(status);
  const waits = waitingIn(status) ?? waitingIn(phase);
  if (waits) {
    // No status of a native feed says so: it is one that is not over and tells why it stopped.
    const known = phaseIn(phase);
    const hasBegun = known ? known !== 'design' : state === 'running' || state === 'stopped';
    return {
      phase: known,
      status: hasBegun ? 'running' : 'planned',
      stoppedBecause: isNothing(stoppedBecause) ? waits : stoppedBecause,
    };
  }
  if (phaseIn(phase) === undefined && statusIn(phase) !== undefined)
    return { phase: undefined, status: state ?? statusIn(phase) };
  if (state === undefined && isNothing(phase) && phaseIn(status)) return { phase: phaseIn(status), status: undefined };
  const { head, why } = withReason(typeof status === 'string' ? status : '');
  const isReason = why !== '' && statusIn(head) === 'stopped' && isNothing(stoppedBecause);
  return { phase: phaseIn(phase) ?? phase, status: state ?? status, ...(isReason && { stoppedBecause: why }) };
}
