import { lineY, plot } from '@observablehq/plot';
import type { PlainIndicator } from '../indicators.ts';
import type { Contender } from './contender.ts';
import { BLUE, cardMarkup, CHART, indicatorsIn, plainSum } from './plain-cards.ts';

const draw = ({ series, title }: PlainIndicator) =>
  plot({
    ...CHART,
    margin: 2,
    axis: null,
    ariaLabel: title,
    marks: [lineY(series, { x: 'year', y: 'value', stroke: BLUE, strokeWidth: 2 })],
  });

/** The same cards, each with a drawing by Observable Plot. */
export const contender: Contender = {
  show(root, { feed }) {
    const load = async () => {
      const indicators = await indicatorsIn(feed);
      const place = '<div class="chart"></div>';
      root.innerHTML = `<ul class="cards">${indicators.map((each) => cardMarkup(each, place)).join('')}</ul>`;
      for (const [at, each] of root.querySelectorAll('.chart').entries()) {
        const indicator = indicators[at];
        if (indicator) each.append(draw(indicator));
      }
    };
    const loaded = load();
    return { list: loaded, map: loaded };
  },
  found: plainSum,
};
