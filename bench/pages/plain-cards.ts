import { REGION, type PlainIndicator } from '../indicators.ts';
import { escaped } from './plain-page.ts';

/** Pixels. */
export const CHART = { width: 300, height: 120 } as const;
/** The colour of the town's line. */
export const BLUE = '#0b5a75';

const number = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 1 });
export const percent = (value: number) => `${number.format(value)} %`;

export const lastOf = ({ series }: PlainIndicator) => series.at(-1) ?? { year: 0, value: 0 };

/** A card as a webmaster's own script would write it: a name, the number, a drawing, what to compare it with, the source. */
export function cardMarkup(indicator: PlainIndicator, chart: string): string {
  const { title, region, source, updated } = indicator;
  const { value, year } = lastOf(indicator);
  return `<li class="card"><h3>${escaped(title)}</h3><p><b class="value">${percent(value)}</b> ${year}</p>${chart}
    <p>${REGION}: ${percent(region)} (${percent(value - region)})</p><small>${escaped(source)}, ${updated}</small></li>`;
}

/** What all the cards say together, so that nobody wins by showing less. */
export function sumOf(values: Iterable<Element>): number {
  let sum = 0;
  for (const { textContent } of values) sum += Number(/\d+(?:,\d)?/.exec(textContent)?.[0].replace(',', '.'));
  return Math.round(sum * 10) / 10;
}

export const plainSum = () => sumOf(document.querySelectorAll('#root .value'));

export async function indicatorsIn(feed: string): Promise<readonly PlainIndicator[]> {
  const answer = await fetch(feed);
  return ((await answer.json()) as { indicators: PlainIndicator[] }).indicators;
}
