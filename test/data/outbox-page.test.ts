import { expect } from '@open-wc/testing';
import { ContextEvent } from '@lit/context';
import { outboxContext } from '../../src/context/outbox-context.ts';
import '../../src/page/page-outbox.ts';
import type { Outbox } from '../../src/domain/outbox.ts';
import { until } from '../support/fake-time.ts';
import { haveDeviceAlone } from '../support/outbox-tab.ts';
import { submission } from '../support/submission.ts';

type Issue = Event & { widget: string; code: string; feed: string; count: number };

function outboxFor(element: Element): Outbox | undefined {
  let given: Outbox | undefined;
  element.dispatchEvent(new ContextEvent(outboxContext, element, (value) => (given = value)));
  return given;
}

describe('a page with a form', () => {
  haveDeviceAlone();

  it('has one outbox for all of them', () => {
    const outbox = outboxFor(document.body.appendChild(document.createElement('div')));
    expect(outbox).to.be.an('object');
    expect(outboxFor(document.body)).to.equal(outbox);
  });
  it('tells the webmaster once that nobody takes messages there, without a word of what was written', async () => {
    const outbox = outboxFor(document.body)!;
    const issues: Issue[] = [];
    const warned: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => warned.push(words.join(' '));
    const listen = (event: Event) => issues.push(event as Issue);
    document.addEventListener('buurt-issue', listen);
    const leave = outbox.subscribe(() => {});
    const endpoint = new URL('/nowhere/intake?key=secret', location.href).href;
    const { state, ...rest } = await outbox.submit(submission('Soep', { endpoint }), () => {});
    await until(() => issues.length === 1);
    await until(() => outbox.waiting[0]?.attempts === 1);
    await outbox.sendNow();
    await until(() => issues.length === 2);
    document.removeEventListener('buurt-issue', listen);
    console.warn = warn;
    const { widget, code, feed, count } = issues[0]!;
    const address = new URL('/nowhere/intake', location.href).href;
    expect({ widget, code, feed, count }).to.deep.equal({
      widget: 'buurt-help-form',
      code: 'endpoint',
      feed: address,
      count: 1,
    });
    expect(warned).to.have.length(1);
    expect(String(warned[0]))
      .to.include(address)
      .and.not.match(/secret|Soep/);
    expect(state).to.equal('queued');
    await outbox.remove('key' in rest ? rest.key : '');
    expect(outbox.waiting).to.deep.equal([]);
    leave();
  });
  it('sends when the network comes back', async () => {
    const outbox = outboxFor(document.body)!;
    const leave = outbox.subscribe(() => {});
    const real = globalThis.fetch;
    let tries = 0;
    globalThis.fetch = (_url, init) => {
      tries += 1;
      const key = new Headers(init?.headers).get('idempotency-key');
      return tries === 1 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(Response.json({ key }));
    };
    const words: string[] = [];
    await outbox.submit(submission('Brood'), ({ state }) => words.push(state));
    await until(() => words.length === 2);
    dispatchEvent(new Event('online'));
    await until(() => words.includes('sent'));
    globalThis.fetch = real;
    expect(words).to.deep.equal(['queued', 'queued', 'sent']);
    leave();
  });
});
