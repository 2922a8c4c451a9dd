import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { latePart } from './late-part.ts';
import type { StatusController } from './status-controller.ts';
import { whenIdle } from './when-idle.ts';

type Voice = Pick<StatusController, 'act' | 'missed'>;

/**
 * The half of a widget that comes later: what is needed once a resident opens something. It is fetched when it is needed, else
 * once the page is at rest, so that losing the network takes nothing away.
 */
export class LateController<Half> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<() => Half>;
  readonly #need: () => 'now' | 'idle' | 'no';
  readonly #voice: Voice | undefined;
  #isAsked = false;
  half: Half | undefined;
  /** It was asked for and could not be fetched; asking again may help. */
  isLost = false;

  /**
   * @param load fetches what makes the half
   * @param need asked after every update of the widget
   * @param voice told what a resident asks for, and that it cannot be done now; once also where a link or the page asks for it
   */
  constructor(
    host: ReactiveControllerHost,
    load: () => Promise<() => Half>,
    need: () => 'now' | 'idle' | 'no',
    voice?: Voice,
  ) {
    this.#host = host;
    this.#load = load;
    this.#need = need;
    this.#voice = voice;
    host.addController(this);
  }
  /** Not here yet, and not given up. */
  get isComing(): boolean {
    return !this.half && !this.isLost;
  }
  hostUpdated(): void {
    const need = this.#need();
    if (need === 'now') void this.ask();
    else if (need === 'idle' && !this.#isAsked) whenIdle(() => void this.ask());
    this.#isAsked ||= need !== 'no';
  }
  /** `undefined` where it cannot be fetched. */
  async ask(): Promise<Half | undefined> {
    const make = this.half ? undefined : await latePart(this.#load());
    this.half ??= make?.();
    // Told once: every update asks again, and an update of ours for each answer would never end.
    if (!this.half && !this.isLost) {
      this.#host.requestUpdate();
      if (this.#need() === 'now') this.#voice?.missed();
    }
    this.isLost = !this.half;
    return this.half;
  }
  /** Does what a resident asked for and gives what came of it, or says that it cannot be done now. */
  async with<Result>(act?: (half: Half) => Promise<Result> | Result): Promise<Result | undefined> {
    this.#voice?.act();
    const half = await this.ask();
    if (!half) this.#voice?.missed();
    return half ? act?.(half) : undefined;
  }
}
