import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FilterChangeEvent } from '../../../src/components/parts/filter-change-event.ts';
import type { ServiceFilters } from '../../../src/domain/service-filters.ts';
import { four } from '../some-services.ts';
import { leave, showServices, type ShownServices } from './shown-services.ts';

describe('the choices', () => {
  let page: ShownServices;
  const isPressed = (name: string) => page.button(name).getAttribute('aria-pressed');
  const answered = async (act: () => unknown) => {
    const changed = oneEvent<FilterChangeEvent<ServiceFilters>>(page.element, 'buurt-filter-change');
    act();
    return changed;
  };
  beforeEach(async () => {
    page = await showServices({ services: four });
  });
  afterEach(leave);

  for (const [name, names] of [
    ['Nu open', ['Sociaal Huis Balen']],
    ['Gratis', ['Sociaal Huis Balen', 'Soepcafé Den Dennenhof']],
  ] as const) {
    it(`“${name}” keeps ${names.join(' and ')}, and lets go again`, async () => {
      const { count } = await answered(() => page.button(name).click());
      expect(page.names).to.deep.equal(names);
      expect(count).to.equal(names.length);
      expect(isPressed(name)).to.equal('true');
      await answered(() => page.button(name).click());
      expect(page.names).to.have.length(4);
      expect(isPressed(name)).to.equal('false');
    });
  }
  it('says the count aloud after a press', async () => {
    await answered(() => page.button('Gratis').click());
    expect(page.announced).to.equal('2 diensten gevonden');
  });
  it('what is open follows the clock', async () => {
    page.element.clock = () => new Date('2026-11-25T14:00:00Z');
    await answered(() => page.button('Nu open').click());
    expect(page.names).to.deep.equal(['Soepcafé Den Dennenhof']);
  });
  it('narrows by two at once', async () => {
    await answered(() => page.button('Gratis').click());
    await answered(() => page.button('Nu open').click());
    expect(page.names).to.deep.equal(['Sociaal Huis Balen']);
  });

  describe('in the sheet', () => {
    const dialog = () => page.root.querySelector('dialog')!;
    const box = (label: string) =>
      page.all<HTMLLabelElement>('dialog label').find((each) => each.textContent?.trim() === label)!;
    const choose = (label: string) => answered(() => box(label).click());
    const isOpen = () => page.root.querySelector('dialog')?.open === true;
    beforeEach(async () => {
      page.button('Meer keuzes').focus();
      page.button('Meer keuzes').click();
      await page.until(isOpen, 'the sheet');
    });

    it('is a dialog with a name, in front of everything', () => {
      expect(dialog().matches(':modal')).to.equal(true);
      expect(page.root.getElementById(dialog().getAttribute('aria-labelledby')!)?.textContent).to.equal('Meer keuzes');
      expect(page.button('Meer keuzes').getAttribute('aria-haspopup')).to.equal('dialog');
    });
    it('is not offered where services leave nothing to choose', async () => {
      const [only] = four;
      page.feeds.services.give([
        { ...only!, needs: ['need.money'], access: [], languages: ['nl', 'nl-BE'], category: [] },
      ]);
      await page.drawn();
      expect(page.hasButton('Meer keuzes')).to.equal(false);
      page.feeds.services.give(four.map((each) => ({ ...each, needs: [], access: [], languages: [], category: [] })));
      await page.drawn();
      expect(page.hasButton('Meer keuzes')).to.equal(true);
    });
    it('has the focus on its name, and a button in its head that closes it', async () => {
      expect(page.focused).to.equal('Meer keuzes');
      expect(page.root.activeElement?.localName).to.equal('h3');
      await page.press('Sluit');
      await page.until(() => !isOpen(), 'the closed sheet');
      expect(page.root.activeElement?.localName).to.equal('button');
    });
    it('asks for needs in the order of the guide', () => {
      const needs = page.all<HTMLInputElement>('dialog fieldset:first-of-type input').map(({ value }) => value);
      expect(needs).to.deep.equal(['need.company', 'need.care', 'need.money', 'need.papers', 'need.transport']);
    });
    it('has a group with a name for each question', () => {
      expect(page.words('dialog legend')).to.deep.equal([
        'Wat zoek je?',
        'Wie helpt er?',
        'Toegankelijkheid',
        'Soort dienst',
      ]);
    });
    for (const [label, names] of [
      ['Huisarts', ['Huisartsen Wezel']],
      ['Buren en vrijwilligers', ['Minder Mobielen Centrale']],
      ['Plek om mensen te ontmoeten', ['Soepcafé Den Dennenhof']],
      ['Professionele hulp', ['Sociaal Huis Balen', 'Huisartsen Wezel']],
    ] as const) {
      it(`“${label}” keeps ${names.join(' and ')}`, async () => {
        await choose(label);
        expect(page.names).to.deep.equal(names);
      });
    }
    it('a need keeps those who help with it; a second one adds others', async () => {
      const needs = page.all<HTMLInputElement>('dialog fieldset:first-of-type input');
      const company = needs.find(({ value }) => value === 'need.company')!;
      await answered(() => company.click());
      expect(page.names).to.deep.equal(['Soepcafé Den Dennenhof', 'Minder Mobielen Centrale']);
      await answered(() => needs.find(({ value }) => value === 'need.care')!.click());
      expect(page.names).to.have.length(3);
    });
    it('who needs a lift and a toilet needs both', async () => {
      const access = page.all<HTMLInputElement>('dialog input[type=checkbox]');
      await answered(() => access.find(({ value }) => value === 'acc.wheelchair')!.click());
      expect(page.names).to.have.length(2);
      await answered(() => access.find(({ value }) => value === 'acc.toilet')!.click());
      expect(page.names).to.deep.equal(['Sociaal Huis Balen']);
    });
    it('a language keeps those who speak it, and lets go when all is cleared', async () => {
      const select = page.root.querySelector<HTMLSelectElement>('dialog select')!;
      expect([...select.options].map(({ text }) => text.trim())).to.include('Pools');
      select.value = 'pl';
      await answered(() => select.dispatchEvent(new Event('change', { bubbles: true })));
      expect(page.names).to.deep.equal(['Minder Mobielen Centrale']);
      const [clear] = page.all<HTMLButtonElement>('dialog .dialog-end [type=button]');
      await answered(() => clear!.click());
      expect(select.value).to.equal('');
      expect(page.names).to.have.length(4);
    });
    it('says on its button how many are left', async () => {
      await choose('Huisarts');
      expect(page.words('dialog [type=submit]')).to.deep.equal(['Toon 1 dienst']);
    });
    it('closes at that button, with the focus where it came from', async () => {
      page.root.querySelector<HTMLButtonElement>('dialog [type=submit]')!.click();
      await page.until(() => !isOpen(), 'the closed sheet');
      expect(page.focused).to.equal('Meer keuzes');
    });
    it('closes by Esc, with the focus where it came from', async () => {
      await sendKeys({ press: 'Escape' });
      await page.until(() => !isOpen(), 'the closed sheet');
      expect(page.focused).to.equal('Meer keuzes');
    });
    it('ticks a box by the space bar', async () => {
      box('Huisarts').querySelector('input')!.focus();
      await answered(() => void sendKeys({ press: ' ' }));
      expect(page.names).to.deep.equal(['Huisartsen Wezel']);
    });

    describe('once choices are made and it is closed', () => {
      beforeEach(async () => {
        await choose('Professionele hulp');
        await choose('Huisarts');
        dialog().close();
        await page.until(() => !isOpen(), 'the closed sheet');
      });
      it('counts them', () => expect(page.hasButton('Meer keuzes (2 gekozen)')).to.equal(true));
      it('does not count what is pressed in view', async () => {
        await answered(() => page.button('Gratis').click());
        expect(page.hasButton('Meer keuzes (2 gekozen)')).to.equal(true);
      });
      it('shows them as words, each with a name that says what a press does', () => {
        expect(page.words('.chosen .chip')).to.deep.equal(['Professionele hulp', 'Huisarts']);
        expect(page.hasButton('Wis: Huisarts')).to.equal(true);
      });
      it('takes one away', async () => {
        await answered(() => page.button('Wis: Huisarts').click());
        expect(page.names).to.deep.equal(['Sociaal Huis Balen', 'Huisartsen Wezel']);
        expect(page.words('.chosen .chip')).to.deep.equal(['Professionele hulp']);
      });
      it('takes all away', async () => {
        await answered(() => page.button('Wis alle keuzes').click());
        expect(page.names).to.have.length(4);
        expect(page.all('.chosen')).to.have.length(0);
      });
      it('has the same boxes ticked when it opens again', async () => {
        await page.until(() => page.all('dialog').length === 0, 'the end of the sheet');
        await page.press('Meer keuzes (2 gekozen)');
        await page.until(isOpen, 'the sheet');
        expect(page.all<HTMLInputElement>('dialog :checked').map(({ value }) => value)).to.include.members([
          'formal',
          'svc.gp',
        ]);
      });
    });
  });
});
