import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { whenFree } from '../../controllers/when-idle.ts';

/** The small drawings before rows. They are fetched when the first row is drawn, and no row waits for them. */
export class Drawings {
  readonly #host: ReactiveControllerHost;
  #draw: ((categories: readonly string[]) => TemplateResult) | undefined;
  #asked = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }
  get areHere(): boolean {
    return this.#draw !== undefined;
  }
  /** A quiet tile with the drawing of a record's categories; empty, and as large, until the drawings are there. */
  tile(categories: readonly string[]): TemplateResult {
    if (this.#draw) return this.#draw(categories);
    if (!this.#asked) void this.#fetch();
    return html`<span class="tile"></span>`;
  }
  async #fetch(): Promise<void> {
    this.#asked = true;
    const part = await import('./glyph.ts').catch(() => undefined);
    if (!part) return;
    // After the rows themselves can be seen.
    whenFree(() => {
      this.#draw = (categories) => part.glyph(part.glyphFor(categories), 'tile');
      this.#host.requestUpdate();
    });
  }
}
