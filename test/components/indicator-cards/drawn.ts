import { html, LitElement, nothing, render, type CSSResult } from 'lit';
import { TextController } from '../../../src/controllers/text-controller.ts';
import type { IndicatorView } from '../../../src/domain/indicator-view.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import { viewOf } from '../../../src/domain/view-of-indicator.ts';
import { chartStyles } from '../../../src/components/indicator-cards/chart.styles.ts';
import { figuresStyles } from '../../../src/components/indicator-cards/figures.styles.ts';
import { laterStyles } from '../../../src/components/indicator-cards/later.styles.ts';
import { indicatorsCatalogue } from '../../../src/i18n/indicators/catalogue.ts';
import { indicatorDetailsCatalogue } from '../../../src/i18n/indicators/details.ts';
import { controls } from '../../../src/styles/controls.ts';
import { openedStyles } from '../../../src/styles/opened.ts';
import { tokens } from '../../../src/styles/tokens.ts';
import { wordsOf } from '../shown-widget.ts';
import { areas } from '../some-indicators.ts';

/** A place with the looks and the words of the cards, where one piece of them is drawn at a time. */
class Piece extends LitElement {
  static override styles: CSSResult[] = [tokens, controls, openedStyles, chartStyles, figuresStyles, laterStyles];
  readonly words = new TextController(this, indicatorsCatalogue);
  readonly text = new TextController(this, indicatorDetailsCatalogue);

  protected override render() {
    return html`<div id="here"></div>`;
  }
}
if (!customElements.get('test-piece')) customElements.define('test-piece', Piece);

type Words = Pick<Piece, 'words' | 'text'>;
export type Draw = (words: Words) => unknown;

const pieces: Piece[] = [];

/** What was drawn, met by its words and its shapes. */
export class Drawn {
  readonly #piece: Piece;

  constructor(piece: Piece) {
    this.#piece = piece;
  }
  get place(): HTMLElement {
    return this.#piece.shadowRoot!.querySelector<HTMLElement>('#here')!;
  }
  /** The element around it all, for axe. */
  get outside(): HTMLElement {
    return this.#piece.parentElement!;
  }
  again(draw: Draw): void {
    render(draw(this.#piece), this.place);
  }
  all<Found extends Element = HTMLElement>(selector: string): Found[] {
    return [...this.place.querySelectorAll<Found>(selector)];
  }
  words(selector: string): string[] {
    return this.all(selector).map(wordsOf);
  }
  get chart(): SVGSVGElement {
    return this.place.querySelector<SVGSVGElement>('svg.chart')!;
  }
  /** The words in the chart, from the first to the last. */
  get said(): string[] {
    return this.words('svg.chart text');
  }
  button(name: string): HTMLButtonElement {
    const found = this.all<HTMLButtonElement>('button').find((each) => wordsOf(each) === name);
    if (!found) throw new Error(`no button “${name}” among ${this.words('button').join(', ')}`);
    return found;
  }
  /** The table's rows, each as what stands under its heading. */
  get rows(): Readonly<Record<string, string>>[] {
    const titles = this.words('thead th');
    return this.all<HTMLTableRowElement>('tbody tr').map((row) =>
      Object.fromEntries([...row.cells].map((cell, at) => [titles[at], wordsOf(cell)])),
    );
  }
}

/** Draws a piece of the cards. Take it away with `wipe`. */
export async function drawn(draw: Draw, { lang = 'nl', style = 'inline-size: 360px' } = {}): Promise<Drawn> {
  const piece = new Piece();
  piece.lang = lang;
  const place = document.createElement('div');
  place.style.cssText = style;
  place.append(piece);
  document.body.append(place);
  pieces.push(piece);
  await piece.updateComplete;
  await Promise.all([piece.words.settled(), piece.text.settled()]);
  const found = new Drawn(piece);
  found.again(draw);
  return found;
}
export function wipe(): void {
  for (const piece of pieces.splice(0)) {
    render(nothing, piece.shadowRoot!.querySelector<HTMLElement>('#here')!);
    piece.parentElement?.remove();
  }
}

/** What a card says of it in Dennenhof, in November 2026. */
export function viewIn(indicator: Indicator, area: string | undefined = 'dennenhof'): IndicatorView {
  const view = viewOf(indicator, { area, areas, now: new Date('2026-11-22T10:00:00Z') });
  if (!view) throw new Error(`${indicator.id} says nothing of ${area}`);
  return view;
}
