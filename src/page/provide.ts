import type { Context } from '@lit/context';

/** Answers whoever on the page asks for this and is answered by nothing nearer. It never changes: one listener is enough. */
export function provide<Value>(root: HTMLElement, context: Context<unknown, Value>, value: Value): void {
  root.addEventListener('context-request', (event) => {
    if (event.context !== context) return;
    event.stopPropagation();
    event.callback(value);
  });
}
