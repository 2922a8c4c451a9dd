import type { Outbox, Waiting } from '../domain/outbox.ts';

interface Followed {
  readonly changed: () => void;
  leave?: () => void;
}

/**
 * An outbox that is fetched when it is first needed: because something waits on this device, or is sent. Where it cannot be
 * fetched, `submit` rejects; the next one tries again.
 */
export class LateOutbox implements Outbox {
  readonly #load: () => Promise<Outbox>;
  readonly #mayWait: () => Promise<boolean>;
  readonly #followed = new Set<Followed>();
  #outbox: Outbox | undefined;
  #asked: Promise<Outbox> | undefined;

  /** @param mayWait whether this device may have kept something before */
  constructor(load: () => Promise<Outbox>, mayWait: () => Promise<boolean>) {
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
    else void this.#look();
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
  async #look(): Promise<void> {
    try {
      if (await this.#mayWait()) await this.#ask();
    } catch {
      // What waits stays where it is until the next visit.
    }
  }
  async #ask(): Promise<Outbox> {
    this.#asked ??= this.#load();
    try {
      const outbox = await this.#asked;
      if (!this.#outbox) for (const each of this.#followed) this.#follow(outbox, each);
      return (this.#outbox = outbox);
    } catch (error) {
      this.#asked = undefined;
      throw error;
    }
  }
  #follow(outbox: Outbox, followed: Followed): void {
    followed.leave = outbox.subscribe(followed.changed);
  }
}
