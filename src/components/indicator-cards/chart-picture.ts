import { inLines, pathOf, type DrawnWords, type Strokes } from '../../domain/chart-drawing.ts';
import type { IndicatorView } from '../../domain/indicator-view.ts';
import { plain } from '../../domain/text.ts';
import { colon } from '../../i18n/colon.ts';
import { fullDate } from '../../i18n/format.ts';
import { cardSentence, labelOf, sourceLine, type IndicatorText } from '../parts/indicator-words.ts';
import { drawingOf } from './chart.ts';

/** A path as it is drawn, in pixels. */
export interface PicturePath {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
}
/** A line of words; it begins at `x`, or ends there. */
export interface PictureWords {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly ends: boolean;
  readonly colour: string;
}
/** A chart that can stand alone: what it is about, what it says and where it comes from stand on it. */
export interface Picture {
  readonly title: string;
  readonly sentence: string;
  readonly width: number;
  readonly height: number;
  readonly paths: readonly PicturePath[];
  readonly words: readonly PictureWords[];
}

const WIDTH = 800;
const EDGE = 32;
const EM = 20;
/** As on paper, whatever the page looks like: it goes into letters and newsletters. */
export const PAPER = '#fff';
const INK = '#1a1a1a';
const QUIET = '#5c5c5c';
const ACCENT = '#0b5a75';

const LOOKS: Readonly<Record<string, Omit<PicturePath, 'd'>>> = {
  'bar here': { fill: ACCENT },
  'bar': { fill: QUIET },
  'bar partly': { stroke: QUIET, width: 1.5, dash: [4, 3] },
  'track': { fill: '#e9eff1' },
  'edge': { stroke: PAPER, width: 5 },
  'whisker': { stroke: INK, width: 1.5 },
  'goal': { stroke: INK, width: 1.5 },
  'axis': { stroke: '#c6c6c6', width: 1 },
  'thread': { stroke: '#c6c6c6', width: 1 },
  'break': { stroke: INK, width: 1.5 },
  'line s0': { stroke: ACCENT, width: 4 },
  'line s1': { stroke: QUIET, width: 2.5, dash: [9, 6] },
  'line s2': { stroke: QUIET, width: 2.5, dash: [1, 6] },
  'line s3': { stroke: QUIET, width: 2.5, dash: [12, 6, 1, 6] },
  'dot s0': { stroke: ACCENT, width: 10 },
};
const DOT: Omit<PicturePath, 'd'> = { stroke: QUIET, width: 7 };

/** Makes the picture of a card. */
export function pictureOf(view: IndicatorView, text: IndicatorText): Picture {
  const { indicator } = view;
  const { language } = text;
  const title = plain(labelOf(indicator, text), language);
  const sentence = cardSentence(view, text);
  const drawing = drawingOf(view, text);
  const { licence, url } = indicator.source ?? {};
  const updated = /^\d{4}-\d\d-\d\d/.exec(indicator.updated ?? '')?.[0];
  const origin = [
    sourceLine(indicator, view, text),
    licence,
    updated && text.t('updated', { date: fullDate(updated, language) }),
    url,
    indicator.demo && text.t('demo'),
  ];
  const words: PictureWords[] = [];
  let y = EDGE;
  const write = (lines: readonly string[], size: number, colour: string, bold = false) => {
    for (const line of lines) {
      words.push({ words: line, x: EDGE, y: y + size, size, bold, colour, ends: false });
      y += size * 1.35;
    }
    y += size * 0.6;
  };
  write(inLines(title, 46, 3), 28, INK, true);
  write(inLines(sentence, 68, 6), EM, INK);
  const inner = (WIDTH - 2 * EDGE) / 100;
  const paths = drawing.strokes.map((strokes) => toPath(strokes, inner, y));
  words.push(...drawing.words.map((each) => toWords(each, inner, y)));
  y += drawing.height * EM + EM;
  const from = indicator.source ? `${text.t('source')}${colon(text.language)}` : '';
  write(inLines(from + origin.filter(Boolean).join(' · '), 92, 5), 15, QUIET);
  return { title, sentence, width: WIDTH, height: Math.ceil(y + EDGE / 2), paths, words };
}

function toPath({ look, lines }: Strokes, inner: number, top: number): PicturePath {
  const moved = lines.map((spots) => spots.map(([x, y]) => [x + EDGE / inner, y + top / EM] as const));
  return { d: pathOf(moved, inner, EM), ...(LOOKS[look] ?? DOT) };
}

function toWords({ look, at: [x, y], ends = false, words }: DrawnWords, inner: number, top: number): PictureWords {
  const bold = look.includes('here');
  return { words, x: EDGE + x * inner, y: top + y * EM, size: EM * 0.9, bold, ends, colour: INK };
}
