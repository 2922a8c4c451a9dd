import type { PlainIndicator } from '../indicators.ts';
import type { Contender } from './contender.ts';
import { BLUE, cardMarkup, CHART, indicatorsIn, plainSum } from './plain-cards.ts';
import { escaped } from './plain-page.ts';

const EDGE = 2;

function pathOf({ series }: PlainIndicator): string {
  const values = series.map(({ value }) => value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const across = CHART.width / (series.length - 1);
  const down = (CHART.height - 2 * EDGE) / (high - low || 1);
  const spots = values.map((value, at) => `${(at * across).toFixed(1)} ${(EDGE + (high - value) * down).toFixed(1)}`);
  return `M${spots.join('L')}`;
}

const { width, height } = CHART;
const chart = (indicator: PlainIndicator) =>
  `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(indicator.title)}">
    <path d="${pathOf(indicator)}" fill="none" stroke="${BLUE}" stroke-width="2"/></svg>`;

/**
 * The least work that does it: parse, one line through the years, all cards in one go. No sentence, no table, no languages, no
 * checks on what may be said of a figure: the practical limit, not a product.
 */
export const contender: Contender = {
  show(root, { feed }) {
    const load = async () => {
      const indicators = await indicatorsIn(feed);
      root.innerHTML = `<ul class="cards">${indicators.map((each) => cardMarkup(each, chart(each))).join('')}</ul>`;
    };
    const loaded = load();
    return { list: loaded, map: loaded };
  },
  found: plainSum,
};
