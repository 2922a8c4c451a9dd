import { pathOf, rounded, type Drawing } from '../../domain/chart-drawing.ts';
import { isValued } from '../../domain/chart-runs.ts';
import type { IndicatorView } from '../../domain/indicator-view.ts';
import { chartName, type IndicatorText } from '../parts/indicator-words.ts';
import { barChart } from './chart-bars.ts';
import { lineChart } from './chart-lines.ts';
import { madeSvg } from './made.ts';

/**
 * Lines through the years where the own place has them, bars beside each other elsewhere.
 * @param letters how many fit in a line: bars, also where there are years
 */
export function drawingOf(view: IndicatorView, text: IndicatorText, letters?: number): Drawing {
  const [own] = view.series;
  const hasYears = (own?.points.filter(isValued).length ?? 0) > 1;
  return !letters && hasYears ? lineChart(view, text) : barChart(view, text, letters);
}

/**
 * The figures of a card as one drawing, with one sentence as its name (W4). Its widths are percents and its heights em: it
 * follows its place and the reader's size of letters without being measured.
 */
export function chart(view: IndicatorView, text: IndicatorText, letters?: number): SVGElement {
  const { height: exact, strokes, words } = drawingOf(view, text, letters);
  const height = rounded(exact);
  return madeSvg(
    'svg',
    { 'class': 'chart', 'role': 'img', 'aria-label': chartName(view, text), 'width': '100%', 'height': `${height}em` },
    madeSvg(
      'svg',
      { width: '100%', height: '100%', viewBox: `0 0 100 ${height}`, preserveAspectRatio: 'none' },
      ...strokes.map(({ look, lines }) => madeSvg('path', { class: look, d: pathOf(lines) })),
    ),
    ...words.map(({ look, at: [across, down], ends, words: line }) =>
      madeSvg('text', { class: ends ? `ends ${look}` : look, x: `${rounded(across)}%`, y: `${rounded(down)}em` }, line),
    ),
  );
}
