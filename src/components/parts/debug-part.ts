import { nothing, type ReactiveControllerHost } from 'lit';
import type { FeedReport } from '../../domain/feed.ts';
import type { Language } from '../../i18n/language.ts';
import type { debugPanel } from './debug.ts';

/** The webmaster's panel of any widget: it and its looks are fetched when `debug` first asks for it. */
export class DebugPart {
  readonly #host: ReactiveControllerHost & Element;
  #panel: typeof debugPanel | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }
  render(reports: readonly FeedReport[], language: Language, level?: number): unknown {
    if (this.#panel) return this.#panel(reports, language, level);
    void this.#ask();
    return nothing;
  }
  async #ask(): Promise<void> {
    const part = await import('./debug.ts').catch(() => undefined);
    if (!part || this.#panel) return;
    this.#panel = part.debugPanel;
    part.dress(this.#host.shadowRoot);
    this.#host.requestUpdate();
  }
}
