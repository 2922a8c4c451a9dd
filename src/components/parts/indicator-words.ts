import type { TextController } from '../../controllers/text-controller.ts';
import type { Figure, Indicator, Unit } from '../../domain/indicator.ts';
import type { Compared, IndicatorView, PlacePoint, Reason, Told } from '../../domain/indicator-view.ts';
import { plain, type Text } from '../../domain/text.ts';
import { day, fullDate } from '../../i18n/format.ts';
import type { IndicatorsMessages } from '../../i18n/indicators/catalogue.ts';
import type { ValueWords } from '../../i18n/indicators/value-words-nl.ts';
import { fill } from '../../i18n/message.ts';
import { numberIn } from '../../i18n/number.ts';
import { list, sentence } from '../../i18n/sentence.ts';
import { sourceName } from './source-name.ts';

/** The words that a widget must have to say a value, a place and a period. */
export type ValueText = Pick<TextController<ValueWords>, 't' | 'language'>;

/** The words that a widget must have to say what a card says. */
export type IndicatorText = Pick<TextController<IndicatorsMessages>, 't' | 'n' | 'term' | 'language'>;

/** Of letters: as many as stand behind a number without filling a line. */
const SHORT_UNIT = 5;

const WHOLE: Partial<Record<Unit, number>> = { per100: 100, per1000: 1000, score10: 10 };
/** What the sentences of the vocabulary count in; all others are percentages. */
const UNITS: Readonly<Record<string, Unit>> = { 'living-wage': 'per1000', 'social-rent': 'per100' };

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A feed's words inside our sentence; what is written from right to left may not turn the numbers around it (S9). */
function inSentence(words: Text | undefined, { language }: Pick<ValueText, 'language'>): string {
  const said = plain(words, language);
  return RIGHT_TO_LEFT.test(said) ? `\u2068${said}\u2069` : said;
}

const idOf = ({ id }: Indicator): string => id.replace(/^ind\./, '');

/** What the indicator is called: as its feed says, else as the vocabulary does. For `feedText`. */
export function labelOf(indicator: Indicator, text: Pick<IndicatorText, 'term'>): Text {
  const term = `ind.${idOf(indicator)}`;
  const words = text.term(term);
  return indicator.label ?? (words === term ? indicator.id : words);
}

/** The bare number, with as many places behind the comma as the indicator has: "6,5". */
export const numberWords = (
  value: number,
  { decimals }: Indicator,
  { language }: Pick<ValueText, 'language'>,
): string => numberIn(value, language, decimals);

/** "52 %", "6,5 op 1000 inwoners", "7,2 op 10", "38 gezinnen"; or why there is no number to show. */
export function valueWords(told: Told, indicator: Indicator, text: ValueText): string {
  if (told.is !== 'value') return text.t(`figure.${told.is}`);
  const { unit, unitLabel } = indicator;
  const value = numberWords(told.value, indicator, text);
  if (unit === 'percent') return text.t('figure.percent', { value });
  const whole = WHOLE[unit];
  const words = whole === undefined ? value : text.t('figure.of', { value, whole });
  const label = unit === 'score10' ? '' : inSentence(unitLabel, text);
  // "€ 12" and "3 km" stay on one line; longer words would not fit on it in large letters.
  return [words, label].filter(Boolean).join(label.length > SHORT_UNIT ? ' ' : '\u00a0');
}

/** "Balen"; without a name "deze buurt", "de gemeente", "het gewest", "het land". */
export const placeWords = ({ name, level }: Pick<PlacePoint, 'level' | 'name'>, text: ValueText): string =>
  inSentence(name, text) || text.t(`figure.${level}`);

/** "2024", "maart 2024", "kwartaal 1 van 2024", "halfjaar 1 van 2024", "2023–2024". */
export function periodWords({ period = '', year }: Figure, text: ValueText): string {
  const [first = '', second = '', third] = period.split('-');
  const [, part, number = ''] = /^([QS])(\d)$/.exec(second) ?? [];
  if (part) return text.t(part === 'Q' ? 'figure.quarter' : 'figure.half', { number, year: first });
  if (third !== undefined) return fullDate(period, text.language);
  if (second.length === 2) return day(`${period}-01`, text.language, { month: 'long', year: 'numeric' });
  return second ? `${first}–${second}` : String(year);
}

/** "52 % (2025)" */
function dated({ told, figure }: PlacePoint, indicator: Indicator, text: ValueText): string {
  const value = valueWords(told, indicator, text);
  return figure ? `${value} (${periodWords(figure, text)})` : value;
}

/** "andere leeftijdsgroep, andere vraag"; `''` without reasons. */
export const reasonWords = (reasons: readonly Reason[], { t }: IndicatorText): string =>
  reasons.map((reason) => t(`reason.${reason}`)).join(', ');

/** Where, as it stands in the middle of a sentence: "Dennenhof", "à Dennenhof", "diesem Viertel". */
function at({ name, level }: PlacePoint, text: IndicatorText): string {
  if (!plain(name, text.language)) return text.t(`at.${level}`);
  const place = inSentence(name, text);
  if (level === 'area' || level === 'municipality') return text.t('at.near', { place });
  // "en Flandre", whatever its feed puts before it.
  return text.t('at.wide', { place: text.language === 'fr' ? place.replace(/^(?:la |l['’])/i, '') : place });
}

/** Between brackets behind a place: "49 %", and of other units the bare number, as the sentence has said the unit. */
const short = (told: Told, indicator: Indicator, text: IndicatorText): string =>
  told.is === 'value' && indicator.unit !== 'percent'
    ? numberWords(told.value, indicator, text)
    : valueWords(told, indicator, text);

/**
 * What the card says, in one sentence: "In Dennenhof heeft 52 % van de bewoners elke week contact met buren, meer dan in Balen
 * (49 %) en Vlaanderen (45 %)." What is not more, less or about the same has a sentence of its own behind it: not shown, or not
 * fully comparable, and why. Of a place without a figure the chart and the table say so.
 */
export function cardSentence(view: IndicatorView, text: IndicatorText): string {
  const said = view.compared.filter(({ verdict }) => verdict !== undefined);
  const beside = view.compared.filter(({ verdict, told }) => !verdict && told.is !== 'missing');
  const first = [ownWords(view, text), verdictWords(said, view, text)].filter(Boolean).join(', ');
  return [first, ...beside.map((each) => besideWords(each, view, text))]
    .map((words) => `${sentence(words)}.`)
    .join(' ');
}

function ownWords({ own, indicator }: IndicatorView, text: IndicatorText): string {
  const { t, term } = text;
  const id = idOf(indicator);
  const place = at(own, text);
  const value = valueWords(own.told, indicator, text);
  const template = term(`say.${id}`);
  // By another name a partner may mean something else.
  const isKnown =
    template !== `say.${id}` &&
    indicator.unit === (UNITS[id] ?? 'percent') &&
    [undefined, term(`ind.${id}`)].includes(plain(indicator.label, text.language) || undefined);
  if (own.told.is === 'value' && isKnown)
    return fill(template, { at: place, value, number: numberWords(own.told.value, indicator, text) });
  const label = inSentence(labelOf(indicator, text), text).replace(/[\s.:]+$/, '');
  return t(own.told.is === 'value' ? 'says.any' : 'says.untold', { label, value, at: place });
}

/** "meer dan in Balen (49 %), maar minder dan in Vlaanderen (60 %)"; `''` where nothing can be compared. */
function verdictWords(said: readonly Compared[], { indicator }: IndicatorView, text: IndicatorText): string {
  const { t } = text;
  const groups = Map.groupBy(said, ({ verdict }) => verdict);
  const words = [...groups].flatMap(([verdict, places]) => {
    const each = places.map((place) => `${at(place, text)} (${short(place.told, indicator, text)})`);
    return verdict ? t(`says.${verdict}`, { places: list(each, text.language) }) : [];
  });
  const other = words.pop() ?? '';
  return words.length > 0 ? t('says.but', { one: words.join(', '), other }) : other;
}

function besideWords({ told, reasons, ...point }: Compared, { indicator }: IndicatorView, text: IndicatorText): string {
  const place = placeWords(point, text);
  const words = valueWords(told, indicator, text);
  if (reasons.length === 0) return text.t('says.beside', { place, value: words });
  const isOld = reasons.includes('year') && point.figure;
  const value = isOld ? `${words}, ${periodWords(isOld, text)}` : words;
  return text.t('says.unlike', { place, value, reason: reasonWords(reasons, text) });
}

/** "Gestegen van 58 % in 2023 naar 69 % in 2025." `undefined` without a trend. */
export function trendSentence({ trend, indicator }: IndicatorView, text: IndicatorText): string | undefined {
  if (trend?.from.value === undefined || trend.to.value === undefined) return undefined;
  return text.t(`trend.${trend.is}`, {
    from: valueWords({ is: 'value', value: trend.from.value }, indicator, text),
    start: periodWords(trend.from, text),
    to: valueWords({ is: 'value', value: trend.to.value }, indicator, text),
    end: periodWords(trend.to, text),
  });
}

/** "ongeveer 1 op 4", "ongeveer de helft" */
export function oneInWords({ oneIn }: IndicatorView, { t }: IndicatorText): string | undefined {
  return oneIn && (oneIn.in === 2 ? t('one-in.half') : t('one-in', { ...oneIn }));
}

/** "Buurtonderzoek · Vragen aan de deur · 2025 · 142 antwoorden van 236 gevraagde mensen" */
export function sourceLine({ source }: Indicator, { own, compared }: IndicatorView, text: IndicatorText): string {
  const { t, n } = text;
  const figure = own.figure ?? compared.find((each) => each.figure)?.figure;
  // Who answered elsewhere did not answer here.
  const { n: count, invited: asked } = own.figure ?? {};
  const answers = count === undefined ? '' : n('answers', count);
  const invited = asked === undefined ? undefined : numberIn(asked, text.language);
  const parts = [
    inSentence(source?.name, text) || sourceName(source?.label),
    source?.type && t(`indicators.from.${source.type}`),
    figure && periodWords(figure, text),
    answers && invited ? t('answers.invited', { answers, invited }) : answers,
  ];
  // A survey may be called what every survey is.
  return [...new Set(parts)].filter(Boolean).join(' · ');
}

/** The name of the chart: the first, last, lowest and highest value (W4), and the latest of the other places. */
export function chartName(view: IndicatorView, text: IndicatorText): string {
  const { indicator, compared } = view;
  const label = inSentence(labelOf(indicator, text), text);
  const others = compared.map((each) => nowWords(each, indicator, text));
  return [label, lineWords(view, text), ...others].map((words) => `${words}.`).join(' ');
}

const nowWords = (point: PlacePoint, indicator: Indicator, text: IndicatorText): string =>
  text.t('says.beside', { place: placeWords(point, text), value: dated(point, indicator, text) });

function lineWords({ indicator, own, series }: IndicatorView, text: IndicatorText): string {
  const points = series[0]?.points.filter(({ told }) => told.is === 'value') ?? [];
  if (points.length < 2) return nowWords(own, indicator, text);
  const byValue = points.toSorted((a, b) => (a.figure?.value ?? 0) - (b.figure?.value ?? 0));
  const words = (point: PlacePoint | undefined) => (point ? dated(point, indicator, text) : '');
  return text.t('chart.line', {
    place: placeWords(own, text),
    first: words(points[0]),
    last: words(points.at(-1)),
    lowest: words(byValue[0]),
    highest: words(byValue.at(-1)),
  });
}

/** "Dat is goed nieuws." or "Dit vraagt aandacht." */
export const moodWords = ({ mood }: IndicatorView, { t }: IndicatorText): string | undefined =>
  mood && t(`mood.${mood}`);

/** "Dit cijfer is van 2017. Het kan nu anders zijn." */
export const staleWords = ({ staleSince }: IndicatorView, { t }: IndicatorText): string | undefined =>
  staleSince === undefined ? undefined : t('stale', { year: staleSince });

/** "Het doel is 75 % (2028)." or "Het doel is gehaald: 75 % (2028)." */
export function targetWords({ target, indicator }: IndicatorView, text: IndicatorText): string | undefined {
  if (!target) return undefined;
  const value = valueWords({ is: 'value', value: target.value }, indicator, text);
  return text.t(target.isReached ? 'goal.reached' : 'goal', {
    value: target.year ? `${value} (${target.year})` : value,
  });
}

/** "Bij het begin: 58 % (2023)." `undefined` where the trend has said it, or nothing came after it. */
export function baselineWords(
  { baseline, own, trend, indicator }: IndicatorView,
  text: IndicatorText,
): string | undefined {
  if (!baseline?.figure || baseline.figure === own.figure || baseline.figure === trend?.from) return undefined;
  return text.t('baseline', { value: dated(baseline, indicator, text) });
}
