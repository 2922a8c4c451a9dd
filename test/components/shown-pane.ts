import type { LitElement } from 'lit';
import { BuurtMapPane } from '../../src/components/map-pane/map-pane.ts';
import type { ShownWidget } from './shown-widget.ts';

/** The map inside a widget, as it is met. */
export class ShownPane {
  readonly page: ShownWidget<LitElement>;

  constructor(page: ShownWidget<LitElement>) {
    this.page = page;
  }
  get element(): BuurtMapPane | null {
    const found = this.page.root.querySelector('buurt-map-pane');
    return found instanceof BuurtMapPane ? found : null;
  }
  get root(): ShadowRoot {
    return this.element!.shadowRoot!;
  }
  get text(): string {
    return this.element?.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }
  get canvas(): HTMLCanvasElement | null {
    return this.element?.shadowRoot?.querySelector('canvas') ?? null;
  }
  get label(): string {
    return this.canvas?.getAttribute('aria-label') ?? '';
  }
  get controls(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.control')];
  }
  button(name: string): HTMLElement {
    const all = [...this.root.querySelectorAll<HTMLElement>('button, summary, a')];
    const found = all.find((each) => (each.ariaLabel ?? each.textContent?.replace(/\s+/g, ' ').trim()) === name);
    if (!found) throw new Error(`no “${name}” at the map`);
    return found;
  }
  async until(condition: () => boolean, what: string): Promise<void> {
    await this.page.until(condition, what);
    await this.element?.updateComplete;
  }
  async shown(): Promise<void> {
    await this.until(() => this.canvas !== null && this.controls.length > 0, 'the map');
  }
  /** Presses this many pixels from the middle of the map until something came of it: the engine draws when it can. */
  async pressUntil(condition: () => boolean, x = 0, y = 0): Promise<void> {
    await this.until(() => {
      const { canvas } = this;
      if (!canvas || condition()) return condition();
      const { left, top, width, height } = canvas.getBoundingClientRect();
      const at = { clientX: left + width / 2 + x, clientY: top + height / 2 + y, bubbles: true, composed: true };
      for (const type of ['mousedown', 'mouseup', 'click']) canvas.dispatchEvent(new MouseEvent(type, at));
      return condition();
    }, 'an answer to a press');
  }
}
