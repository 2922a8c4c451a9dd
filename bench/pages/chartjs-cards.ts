import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import type { PlainIndicator } from '../indicators.ts';
import type { Contender } from './contender.ts';
import { BLUE, cardMarkup, CHART, indicatorsIn, plainSum } from './plain-cards.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, CategoryScale);

const draw = (canvas: HTMLCanvasElement, { series }: PlainIndicator) =>
  new Chart(canvas, {
    type: 'line',
    data: {
      labels: series.map(({ year }) => year),
      datasets: [{ data: series.map(({ value }) => value), borderColor: BLUE, borderWidth: 2, pointRadius: 0 }],
    },
    options: {
      responsive: false,
      animation: false,
      scales: { x: { display: false }, y: { display: false } },
    },
  });

/** What a webmaster would build today: the same cards, each with a canvas of chart.js; only the parts of it that a line needs. */
export const contender: Contender = {
  show(root, { feed }) {
    const load = async () => {
      const indicators = await indicatorsIn(feed);
      const canvas = `<canvas width="${CHART.width}" height="${CHART.height}"></canvas>`;
      root.innerHTML = `<ul class="cards">${indicators.map((each) => cardMarkup(each, canvas)).join('')}</ul>`;
      for (const [at, each] of root.querySelectorAll('canvas').entries()) {
        const indicator = indicators[at];
        if (indicator) draw(each, indicator);
      }
    };
    const loaded = load();
    return { list: loaded, map: loaded };
  },
  found: plainSum,
};
