import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FilterChangeEvent } from '../../../src/components/parts/filter-change-event.ts';
import type { ActivityFilters } from '../../../src/domain/activity-filters.ts';
import { surround, village } from '../some-neighbourhood.ts';
import { bingo, four, garden, soup, walk } from '../some-activities.ts';
import { leave, showCalendar, type ShownCalendar } from './shown-calendar.ts';

let page: ShownCalendar;
const answered = async (act: () => unknown) => {
  const changed = oneEvent<FilterChangeEvent<ActivityFilters>>(page.element, 'buurt-filter-change');
  act();
  return changed;
};
const WALK = 'Wandeling langs de Grote Nete';

describe('the quick choices', () => {
  beforeEach(async () => {
    page = await showCalendar({ activities: four });
  });
  afterEach(leave);
  const isPressed = (name: string) => page.button(name).getAttribute('aria-pressed');

  for (const [name, names] of [
    ['Gratis', ['Soepcafé', 'Buurttuin']],
    ['Iemand haalt me op', ['Bingo']],
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
  it('say the count aloud after a press', async () => {
    await answered(() => page.button('Gratis').click());
    expect(page.announced).to.equal('2 activiteiten gevonden');
  });
  it('tell the page what is chosen', async () => {
    const { filters } = await answered(() => page.button('Gratis').click());
    expect(filters).to.include({ free: true, pickUp: false, query: '' } satisfies Partial<ActivityFilters>);
  });
  it('narrow together', async () => {
    await answered(() => page.button('Gratis').click());
    await answered(() => page.button('Iemand haalt me op').click());
    expect(page.names).to.deep.equal([]);
    expect(page.words('.none p')[0]).to.equal('We vonden niets met deze keuzes.');
    await answered(() => page.button('Wis alle keuzes').click());
    expect(page.names).to.have.length(4);
  });
  it('never call free what nobody said is free', async () => {
    page.feeds.activities.give([walk, { ...bingo, price: { amount: 0 } }]);
    await answered(() => page.button('Gratis').click());
    expect(page.names).to.deep.equal(['Bingo']);
  });
});

describe('the sheet of choices', () => {
  const dialog = () => page.root.querySelector('dialog')!;
  const isOpen = () => page.root.querySelector('dialog')?.open === true;
  const box = (label: string) =>
    page.all<HTMLLabelElement>('dialog label').find((each) => each.textContent?.trim() === label)!;
  const choose = (label: string) => answered(() => box(label).click());
  beforeEach(async () => {
    page = await showCalendar({ activities: four });
    page.button('Meer keuzes').focus();
    page.button('Meer keuzes').click();
    await page.until(isOpen, 'the sheet');
  });
  afterEach(leave);

  it('is a dialog with a name, in front of everything, and has the focus', () => {
    expect(dialog().matches(':modal')).to.equal(true);
    expect(page.root.getElementById(dialog().getAttribute('aria-labelledby')!)?.textContent).to.equal('Meer keuzes');
    expect(page.root.activeElement?.localName).to.equal('h3');
  });
  it('is not offered where activities leave nothing but days to choose', async () => {
    page.feeds.activities.give([{ ...garden, audiences: ['aud.everyone', 'aud.older'] }, garden]);
    await page.drawn();
    expect(page.hasButton('Meer keuzes')).to.equal(false);
    page.dates.value = 'pick';
    page.dates.dispatchEvent(new Event('change'));
    await page.until(isOpen, 'the sheet');
    expect(page.words('dialog legend')).to.have.length(1);
    page.feeds.activities.give([{ ...garden, byNeighbours: true }]);
    await page.drawn();
    expect(page.hasButton('Meer keuzes')).to.equal(true);
  });
  it('has a group with a name for each question, in words', () => {
    expect(page.words('dialog legend')).to.deep.equal([
      'Wanneer?',
      'Soort activiteit',
      'Plaats',
      'Voor wie?',
      'Toegankelijkheid',
      'Handig om te weten',
    ]);
    expect(page.words('dialog').join()).not.to.match(/\b(?:cat|aud|acc)\./);
  });
  it('offers each kind and place by name, however many of it there are', () => {
    const named = (title: string) => {
      const group = page.all('dialog fieldset').find((each) => each.firstElementChild?.textContent === title);
      return [...(group?.querySelectorAll('label') ?? [])].map((each) => each.textContent?.trim());
    };
    expect(named('Soort activiteit')).to.deep.equal([
      'Koffie en babbel',
      'Spelnamiddag',
      'Tuinieren en opruimen',
      'Wandelen en fietsen',
    ]);
    expect(named('Plaats')).to.deep.equal(['Balen', 'Olmen', 'Wezel']);
  });
  for (const [label, names] of [
    ['Spelnamiddag', ['Bingo']],
    ['60-plussers', ['Soepcafé', 'Bingo']],
    ['Olmen', ['Soepcafé']],
    ['Aangepast toilet', ['Soepcafé']],
    ['Buren organiseren dit', [WALK]],
    ['Iemand haalt me op', ['Bingo']],
  ] as const) {
    it(`“${label}” keeps ${names.join(' and ')}, and the list comes back when it is unticked`, async () => {
      const { count } = await choose(label);
      expect(page.names).to.deep.equal(names);
      expect(count).to.equal(names.length);
      await choose(label);
      expect(page.names).to.have.length(4);
    });
  }
  it('a second kind adds others', async () => {
    await choose('Spelnamiddag');
    await choose('Wandelen en fietsen');
    expect(page.names).to.deep.equal(['Bingo', WALK]);
  });
  it('who needs a wheelchair’s way in and a toilet needs both', async () => {
    await choose('Toegankelijk met een rolstoel');
    expect(page.names).to.deep.equal(['Soepcafé', 'Bingo']);
    await choose('Aangepast toilet');
    expect(page.names).to.deep.equal(['Soepcafé']);
  });
  it('a language keeps what is in it, and lets go when all is cleared', async () => {
    const select = dialog().querySelector('select')!;
    expect([...select.options].map(({ text }) => text.trim())).to.deep.equal([
      'Alle talen',
      'Frans',
      'Nederlands',
      'Pools',
    ]);
    select.value = 'pl';
    await answered(() => select.dispatchEvent(new Event('change', { bubbles: true })));
    expect(page.names).to.deep.equal([WALK]);
    await answered(() => dialog().querySelector<HTMLButtonElement>('.dialog-end [type=button]')!.click());
    expect(select.value).to.equal('');
    expect(page.names).to.have.length(4);
  });
  it('says on its button how many are left', async () => {
    await choose('Spelnamiddag');
    expect(page.words('dialog [type=submit]')).to.deep.equal(['Toon 1 activiteit']);
  });
  it('offers only what there is to choose from', async () => {
    dialog().close();
    page.feeds.activities.give([bingo, garden]);
    await page.until(() => page.all('dialog').length === 0, 'the closed sheet');
    await page.press('Meer keuzes');
    await page.until(isOpen, 'the sheet');
    expect(page.words('dialog legend')).to.deep.equal(['Wanneer?', 'Soort activiteit']);
  });
  for (const [how, close] of [
    ['at its button', () => page.root.querySelector<HTMLButtonElement>('dialog [type=submit]')!.click()],
    ['at the button in its head', () => page.button('Sluit').click()],
    ['by Esc', () => sendKeys({ press: 'Escape' })],
  ] as const) {
    it(`closes ${how}, with the focus where it came from`, async () => {
      await close();
      await page.until(() => !isOpen(), 'the closed sheet');
      expect(page.focused).to.equal('Meer keuzes');
    });
  }
  it('ticks a box by the space bar', async () => {
    box('Spelnamiddag').querySelector('input')!.focus();
    await answered(() => void sendKeys({ press: ' ' }));
    expect(page.names).to.deep.equal(['Bingo']);
  });

  describe('once choices are made and it is closed', () => {
    beforeEach(async () => {
      for (const label of ['Wandelen en fietsen', 'Gezinnen', 'Wezel', 'Buren organiseren dit']) await choose(label);
      const select = dialog().querySelector('select')!;
      select.value = 'pl';
      await answered(() => select.dispatchEvent(new Event('change', { bubbles: true })));
      dialog().close();
      await page.until(() => page.all('dialog').length === 0, 'the end of the sheet');
    });
    it('counts them', () => expect(page.hasButton('Meer keuzes (5 gekozen)')).to.equal(true));
    it('shows them as words', () => {
      expect(page.words('.chosen .chip')).to.deep.equal([
        'Wandelen en fietsen',
        'Wezel',
        'Gezinnen',
        'Pools',
        'Buren organiseren dit',
      ]);
    });
    it('takes each one away by its name', async () => {
      for (const name of page.words('.chosen .chip')) {
        await answered(() => page.button(`Wis: ${name}`).click());
        expect(page.words('.chosen .chip')).not.to.contain(name);
      }
      expect(page.names).to.have.length(4);
    });
    it('takes all away, and keeps the days', async () => {
      page.dates.value = '7';
      await answered(() => page.dates.dispatchEvent(new Event('change', { bubbles: true })));
      await answered(() => page.button('Wis alle keuzes').click());
      expect(page.names).to.have.length(4);
      expect(page.dates.value).to.equal('7');
      expect(page.all('.chosen')).to.have.length(0);
    });
    it('has the same boxes ticked when it opens again', async () => {
      await page.press('Meer keuzes (5 gekozen)');
      await page.until(isOpen, 'the sheet');
      const ticked = page.all<HTMLInputElement>('dialog :checked').map(({ value }) => value);
      expect(ticked).to.include.members(['cat.walk', 'aud.families', 'Wezel', 'byNeighbours', 'pl']);
    });
  });
  it('an access need can be taken away by its name', async () => {
    await choose('Aangepast toilet');
    dialog().close();
    await page.until(() => page.all('dialog').length === 0, 'the end of the sheet');
    await answered(() => page.button('Wis: Aangepast toilet').click());
    expect(page.names).to.have.length(4);
  });
});

describe('the area', () => {
  afterEach(leave);
  const areas = [village('olmen', 'Olmen', 51.1423, 5.15), village('wezel', 'Wezel', 51.205, 5.175)];

  it('chosen in the neighbourhood narrows the list', async () => {
    page = await showCalendar({ activities: [soup, bingo, walk] });
    await surround(page, { areas, area: 'wezel' });
    await page.until(() => page.names.length === 1, 'the narrowed list');
    expect(page.names).to.deep.equal([WALK]);
  });
  it('of the attribute comes before that of the neighbourhood', async () => {
    page = await showCalendar({ activities: [soup, bingo, walk], attributes: { area: 'olmen' } });
    await surround(page, { areas, area: 'wezel' });
    await page.until(() => page.names.length === 1, 'the narrowed list');
    expect(page.names).to.deep.equal(['Soepcafé']);
  });
  it('is not counted as a choice of the resident', async () => {
    page = await showCalendar({ activities: [walk] });
    await surround(page, { areas, area: 'olmen' });
    await page.until(() => page.names.length === 0, 'the narrowed list');
    expect(page.words('.none p')[0]).to.equal('In deze dagen is er niets gepland.');
    expect(page.hasButton('Wis alle keuzes')).to.equal(false);
  });
  it('that nobody knows narrows nothing, whether there are areas or not', async () => {
    page = await showCalendar({ activities: [bingo, walk], attributes: { area: 'olme' } });
    expect(page.names).to.have.length(2);
    await surround(page, { areas });
    await page.drawn();
    expect(page.names).to.have.length(2);
  });
});
