import type { ReactiveController } from 'lit';
import { WidthController } from '../../controllers/width-controller.ts';
import type { IndicatorView } from '../../domain/indicator-view.ts';
import { LETTERS } from './chart-bars.ts';
import { chart } from './chart.ts';
import type { IndicatorsController } from './indicators-controller.ts';
import type { LaterHost, Widget } from './later.ts';

/** Em of the widget's own text: in less the letters of a chart would stay small, however large the text around it is. */
const ROOM = 13;
/** Large letters that fit in a line, as the looks of such a chart have them. */
const FEW = 16;

/** Where text is large beside its place, the charts of cards are drawn anew: in larger letters, each place under the other. */
export class LargeLetters implements ReactiveController {
  readonly #host: LaterHost;
  readonly #widget: Widget;
  readonly #indicators: IndicatorsController;
  readonly #width: WidthController;

  constructor(host: LaterHost, widget: Widget, indicators: IndicatorsController) {
    this.#host = host;
    this.#widget = widget;
    this.#indicators = indicators;
    this.#width = new WidthController(host, ROOM);
    host.addController(this);
  }
  /** Places beside each other. */
  bars(view: IndicatorView): SVGElement {
    return this.#width.isWide ? chart(view, this.#widget.text, LETTERS) : this.#large(view);
  }
  hostUpdated(): void {
    const isLarge = !this.#width.isWide;
    for (const card of this.#host.renderRoot.querySelectorAll<HTMLElement>('.card[data-id]')) {
      const drawn = card.querySelector('.chart');
      if (!drawn || drawn.matches('.large') === isLarge) continue;
      const figure = this.#indicators.figures.find(({ id }) => id === card.dataset['id']);
      const view = figure && this.#indicators.view(figure);
      if (view) drawn.replaceWith(isLarge ? this.#large(view) : chart(view, this.#widget.text));
    }
  }
  #large(view: IndicatorView): SVGElement {
    const drawn = chart(view, this.#widget.text, FEW);
    drawn.classList.add('large');
    return drawn;
  }
}
