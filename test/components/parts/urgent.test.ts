import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { urgent } from '../../../src/components/parts/urgent.ts';
import type { UrgentNumber } from '../../../src/domain/config.ts';
import { urgent as words } from '../../../src/i18n/urgent/nl.ts';

const show = (numbers: readonly UrgentNumber[]) =>
  fixture<HTMLElement>(html`<div>${urgent(numbers, { t: (key) => words[key], language: 'nl' })}</div>`);
const links = (element: HTMLElement) =>
  [...element.querySelectorAll('a')].map(({ textContent, href }) => [textContent?.trim(), href]);

describe('urgent numbers', () => {
  it('say what they are for, and call', async () => {
    expect(links(await show([{ number: '112' }]))).to.deep.equal([['Iemand is in gevaar: bel 112', 'tel:112']]);
  });
  it('of the town itself are said in its words', async () => {
    const numbers = [{ number: '014 00 00 99', label: { nl: 'Wachtdienst' } }, { number: '0800 12' }];
    expect(links(await show(numbers))).to.deep.equal([
      ['Wachtdienst: 014 00 00 99', 'tel:014000099'],
      ['0800 12', 'tel:080012'],
    ]);
  });
  it('have no heading where there are none', async () => {
    expect((await show([])).textContent?.trim()).to.equal('');
  });
});
