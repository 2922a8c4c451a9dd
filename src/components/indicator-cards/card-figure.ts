import type { IndicatorView } from '../../domain/indicator-view.ts';
import { Remembered } from '../../domain/remembered.ts';
import {
  baselineWords,
  cardSentence,
  moodWords,
  oneInWords,
  periodWords,
  sourceLine,
  staleWords,
  targetWords,
  trendSentence,
  valueWords,
  type IndicatorText,
} from '../parts/indicator-words.ts';
import { chart } from './chart.ts';
import { made } from './made.ts';

/** Beside the words: which way it went. */
const SHAPES = { risen: '▲', fallen: '▼', same: '=' } as const;

const known = new WeakMap<IndicatorView, Remembered<HTMLElement>>();

/**
 * What a card says: its sentence, the number, which way it goes, the drawing, and where it comes from. It is written once in a
 * language, as opening a card must not write all the others again. `name`: the id of its heading.
 */
export function cardFigure(view: IndicatorView, name: string, text: IndicatorText): HTMLElement {
  const before = known.get(view) ?? new Remembered<HTMLElement>();
  known.set(view, before);
  const figure = before.for([text.language], () => written(view, text));
  figure.setAttribute('aria-labelledby', name);
  return figure;
}

function written(view: IndicatorView, text: IndicatorText): HTMLElement {
  const { indicator, own, trend } = view;
  const { told, figure } = own;
  return made(
    'figure',
    {},
    made('p', { class: 'says' }, cardSentence(view, text), ' ', part('b', moodWords(view, text))),
    made(
      'p',
      { class: told.is === 'value' ? 'value' : 'value none' },
      made('b', {}, valueWords(told, indicator, text)),
      ' ',
      part('note', figure && periodWords(figure, text)),
      ' ',
      part('one-in', oneInWords(view, text)),
    ),
    trend &&
      made(
        'p',
        { class: `trend ${trend.is}` },
        made('span', { 'aria-hidden': 'true' }, SHAPES[trend.is]),
        ' ',
        trendSentence(view, text),
      ),
    chart(view, text),
    ...remarks(view, text).map((words) => made('p', { class: 'remark' }, words)),
    made('figcaption', { class: 'note' }, sourceLine(indicator, view, text)),
  );
}

const part = (look: string, words: string | undefined) => (words ? made('span', { class: look }, words) : undefined);

/** What one must know to read the number well. What cannot be compared is in the sentence already. */
const remarks = (view: IndicatorView, text: IndicatorText): readonly (string | undefined)[] =>
  [staleWords(view, text), targetWords(view, text), baselineWords(view, text)].filter((words) => words !== undefined);
