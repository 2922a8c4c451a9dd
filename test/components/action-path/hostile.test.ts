import { expect } from '@open-wc/testing';
import type { Action } from '../../../src/domain/action.ts';
import { action } from './some-actions.ts';
import { leave, showPath } from './shown-path.ts';

const PAYLOADS = [
  '<img src=x onerror="window.hurt=1">',
  '<script>window.hurt=1</script>',
  '"><svg onload=window.hurt=1>',
  '{{constructor.constructor("window.hurt=1")()}}',
  '‮evil‬\u0000',
  'javascript:window.hurt=1',
];

const everywhere = (words: string, at: number): Action[] => [
  action(`a${at}`, words, {
    summary: words,
    goal: words,
    nextStep: { text: words, date: '2026-12-03' },
    lead: { name: words },
    partners: [{ name: words, partner: words }],
    sectors: [words],
    because: [words],
    indicatorIds: [words],
    activityIds: [words],
    steps: [{ text: words, done: true }],
    chain: { doing: words, reach: words, change: words, effect: words },
    planRef: { code: words },
    result: words,
    learned: words,
    stoppedBecause: words,
  }),
  action(`b${at}`, words, { kind: 'advice', advice: { to: words, answer: 'no', reason: words } }),
  action(`c${at}`, words, { kind: 'idea', summary: words, idea: { answer: words } }),
];

describe('hostile words on the action path', () => {
  afterEach(leave);

  for (const view of ['board', 'list', 'advice'])
    it(`are only read, in the view ${view} and in what is opened`, async () => {
      const page = await showPath({ actions: PAYLOADS.flatMap(everywhere), attributes: { view } });
      for (const name of page.all('.name')) {
        name.click();
        await page.until(() => page.root.querySelector('.open .pairs') !== null, 'the details');
        expect(page.all('img, script, iframe, object, svg[onload], [onerror]')).to.have.length(0);
      }
      expect(page.text).to.contain('<img src=x onerror=');
      expect((window as { hurt?: number }).hurt).to.equal(undefined);
      expect(
        page.all<HTMLAnchorElement>('a').filter(({ protocol }) => !/^(?:https?|mailto|tel):$/.test(protocol)),
      ).to.have.length(0);
    });
});
