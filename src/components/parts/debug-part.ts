import { nothing, type ReactiveControllerHost } from 'lit';
import type { FeedReport } from '../../domain/feed.ts';
import type { Language } from '../../i18n/language.ts';
import type { DebugPanel } from './debug-panel.ts';
import type { Lack } from './debug.ts';

/** The webmaster's panel of any widget: it, its looks and the feed doctor are fetched when `debug` first asks for it. */
export class DebugPart {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #panel: DebugPanel | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }
  /** @param lacks where it is not simply a feed */
  render(reports: readonly FeedReport[], language: Language, level?: number, lacks?: readonly Lack[]): unknown {
    if (this.#panel) return this.#panel.render(reports, language, level, lacks);
    void this.#ask();
    return nothing;
  }
  async #ask(): Promise<void> {
    const part = await import('./debug-panel.ts').catch(() => undefined);
    if (!part || this.#panel) return;
    this.#panel = new part.DebugPanel(this.#host);
    this.#host.requestUpdate();
  }
}
