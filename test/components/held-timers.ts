interface HeldTimers {
  /** Lets the last timer of this length (ms) run now. Throws where nothing set one. */
  readonly pass: (length: number) => void;
  /** To be called at the end, whatever happened. */
  readonly giveBack: () => void;
}

/** Holds timers of these lengths (ms) until a test says that their time is over: on a busy machine others would run before them. */
export function holdTimers(...lengths: readonly number[]): HeldTimers {
  const { setTimeout } = globalThis;
  const held = new Map<number, () => void>();
  const hold = (act: () => void, delay = 0, ...rest: unknown[]) =>
    lengths.includes(delay) ? held.set(delay, act) : setTimeout(act, delay, ...rest);
  Object.assign(globalThis, { setTimeout: hold });
  return {
    pass(length) {
      const act = held.get(length);
      if (!act) throw new Error(`No timer of ${length} ms.`);
      held.delete(length);
      act();
    },
    giveBack: () => void Object.assign(globalThis, { setTimeout }),
  };
}
