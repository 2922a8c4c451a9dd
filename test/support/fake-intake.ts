/** What happens to one attempt: a status without effect, or one of the accidents of a network. */
export type Accident =
  | number
  | { status: number; headers?: Record<string, string>; body?: unknown }
  /** The connection breaks before anything arrives, or after it took effect. */
  | 'drop'
  | 'die'
  /** A server that fails after it took effect. */
  | '500 after'
  | 'html'
  /** No answer until `release`. */
  | 'hold';

/** An intake that keeps what a server owes (safety-and-access O11), reached through accidents. */
export class FakeIntake {
  /** Every body that came in, with the key in its header. */
  readonly attempts: { key: string; body: string }[] = [];
  /** By key. */
  readonly effects = new Map<string, string>();
  /** Of the next attempts, in order. */
  accidents: Accident[] = [];
  /** Of every attempt after those. */
  always: Accident | undefined;
  /** Before anything else of an attempt. */
  onAttempt: () => Promise<void> | void = () => {};
  #held: (() => void)[] = [];

  release(): void {
    for (const go of this.#held.splice(0)) go();
  }
  get held(): number {
    return this.#held.length;
  }
  readonly fetch: typeof fetch = async (_url, init) => {
    const key = new Headers(init?.headers).get('idempotency-key') ?? '';
    const body = typeof init?.body === 'string' ? init.body : '';
    this.attempts.push({ key, body });
    await this.onAttempt();
    const accident = this.accidents.shift() ?? this.always;
    if (accident === 'drop') throw new TypeError('Failed to fetch');
    if (accident === 'html') return new Response('<h1>Log in</h1>', { headers: { 'content-type': 'text/html' } });
    if (typeof accident === 'number') return Response.json({ title: 'No' }, { status: accident });
    if (typeof accident === 'object') return Response.json(accident.body ?? {}, accident);
    if (accident === 'hold') await new Promise<void>((resolve) => this.#held.push(resolve));
    if (init?.signal?.aborted) throw new DOMException('stopped', 'AbortError');
    if ((this.effects.get(key) ?? body) !== body) return Response.json({}, { status: 422 });
    this.effects.set(key, body);
    if (accident === 'die') throw new TypeError('Failed to fetch');
    if (accident === '500 after') return Response.json({}, { status: 500 });
    return Response.json({ key, received: '2026-11-25T10:00:00Z' });
  };
}
