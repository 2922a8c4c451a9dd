import type { Outbox, Waiting } from '../domain/outbox.ts';

interface Followed {
  readonly changed: () => void;
  leave?: () => void;
}

/**
 * An outbox that is made when it is first needed: because something waits on this device, or is sent. What makes it is
 * fetched as soon as there is a form, so that a message of who is offline by then is kept too (O2). Where it cannot be
 * fetched, `submit` rejects; the next one tries again.
 */
export class LateOutbox implements Outbox {
  readonly #load: () => Promise<() => Outbox>;
  readonly #mayWait: () => Promise<boolean>;
  readonly #followed = new Set<Followed>();
  #outbox: Outbox | undefined;
  #asked: Promise<() => Outbox> | undefined;

  /**
   * @param load fetches what makes it
   * @param mayWait whether this device may have kept something before
   */
  constructor(load: () => Promise<() => Outbox>, mayWait: () => Promise<boolean>) {
    this.#load = load;
    this.#mayWait = mayWait;
  }
  get waiting(): readonly Waiting[] {
    return this.#outbox?.waiting ?? [];
  }
  subscribe(changed: () => void): () => void {
    const followed: Followed = { changed };
    this.#followed.add(followed);
    if (this.#outbox) this.#follow(this.#outbox, followed);
    else void this.look();
    return () => {
      this.#followed.delete(followed);
      followed.leave?.();
    };
  }
  submit: Outbox['submit'] = async (...message) => (await this.#ask()).submit(...message);
  answers: Outbox['answers'] = async (key) => (await this.#ask()).answers(key);

  async sendNow(): Promise<void> {
    await this.#outbox?.sendNow();
  }
  async remove(key: string): Promise<void> {
    await this.#outbox?.remove(key);
  }
  takeExpired(): number {
    return this.#outbox?.takeExpired() ?? 0;
  }
  takeArrived(): number {
    return this.#outbox?.takeArrived() ?? 0;
  }
  /** Makes it where something may wait for who follows it: another tab may have kept something since the last look. */
  async look(): Promise<void> {
    if (this.#outbox || this.#followed.size === 0) return;
    try {
      await ((await this.#mayWait()) ? this.#ask() : this.#fetch());
    } catch {
      // What waits stays where it is until the next visit.
    }
  }
  async #ask(): Promise<Outbox> {
    const make = await this.#fetch();
    if (this.#outbox) return this.#outbox;
    const outbox = (this.#outbox = make());
    for (const each of this.#followed) this.#follow(outbox, each);
    return outbox;
  }
  async #fetch(): Promise<() => Outbox> {
    try {
      return await (this.#asked ??= this.#load());
    } catch (error) {
      this.#asked = undefined;
      throw error;
    }
  }
  #follow(outbox: Outbox, followed: Followed): void {
    followed.leave = outbox.subscribe(followed.changed);
  }
}
