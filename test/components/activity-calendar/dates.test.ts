import { expect, oneEvent } from '@open-wc/testing';
import type { FilterChangeEvent } from '../../../src/components/parts/filter-change-event.ts';
import type { ActivityFilters } from '../../../src/domain/activity-filters.ts';
import { activity, on } from '../some-activities.ts';
import { leave, showCalendar, type ShownCalendar } from './shown-calendar.ts';

describe('the choice of days', () => {
  let page: ShownCalendar;
  const answered = async (act: () => unknown) => {
    const changed = oneEvent<FilterChangeEvent<ActivityFilters>>(page.element, 'buurt-filter-change');
    act();
    return changed;
  };
  const days = ['2026-11-25', '2026-11-28', '2026-11-29', '2026-12-01', '2026-12-05', '2026-12-20', '2027-02-01'];
  const all = days.map((day) => activity(day, day, on(day, '14:00')));
  const choose = (value: string) => {
    page.dates.value = value;
    page.dates.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const chosen = () => page.dates.selectedOptions[0]!.text.trim();
  beforeEach(async () => {
    page = await showCalendar({ activities: all });
  });
  afterEach(leave);

  it('has a label, and says that the coming days are shown', () => {
    expect(page.dates.labels[0]!.textContent).to.equal('Wanneer?');
    expect(chosen()).to.equal('De komende dagen');
    expect(page.names).to.deep.equal(days.slice(0, 5));
  });
  for (const [value, words, names] of [
    ['today', 'Vandaag', days.slice(0, 1)],
    ['weekend', 'Dit weekend', days.slice(1, 3)],
    ['7', '7 dagen', days.slice(0, 4)],
    ['14', '14 dagen', days.slice(0, 5)],
    ['30', '30 dagen', days.slice(0, 6)],
  ] as const) {
    it(`“${words}” shows ${names.join(', ')}`, async () => {
      const { count, filters } = await answered(() => choose(value));
      expect(chosen()).to.equal(words);
      expect(page.names).to.deep.equal(names);
      expect([count, filters.when]).to.deep.equal([names.length, value]);
      expect(page.announced).to.match(new RegExp(`^${names.length} activiteit`));
    });
  }
  it('names the days also where they are over, as those of an old link are', async () => {
    leave();
    const past = ['2026-11-02', '2026-11-04'].map((day) => activity(day, day, on(day, '14:00')));
    page = await showCalendar({ activities: past, attributes: { date: '2026-11-01', days: '7' } });
    expect(page.days).to.deep.equal({
      'Maandag 2 november': ['2026-11-02'],
      'Woensdag 4 november': ['2026-11-04'],
    });
  });
  it('lets go again', async () => {
    await answered(() => choose('today'));
    await answered(() => choose(''));
    expect(page.names).to.have.length(5);
  });
  it('is no choice that is counted, for it stands in view', async () => {
    page.feeds.activities.give(all.map((each, at) => ({ ...each, category: [at > 2 ? 'cat.games' : 'cat.meal'] })));
    await page.drawn();
    await answered(() => choose('today'));
    expect(page.hasButton('Meer keuzes')).to.equal(true);
  });
  it('says of days without anything that there is nothing, and leads on', async () => {
    page.element.clock = () => new Date('2026-11-26T10:00:00Z');
    await answered(() => choose('today'));
    expect(page.words('.none p')).to.deep.equal([
      'In deze dagen is er niets gepland.',
      'Vraag het aan LDC De Sparappel: 014 00 00 03',
    ]);
    await page.press('Toon wat er later komt');
    expect(page.names[0]).to.equal('2026-11-28');
  });

  describe('and what comes later', () => {
    it('shows the next days, with the focus on the first new row', async () => {
      await page.press('Toon wat er later komt');
      expect(page.names).to.deep.equal(days.slice(0, 6));
      expect(page.focused).to.equal('2026-12-20');
      expect(page.announced).to.equal('6 activiteiten gevonden');
    });
    it('goes on until something is on, however long that takes', async () => {
      await page.press('Toon wat er later komt');
      await page.press('Toon wat er later komt');
      expect(page.names.at(-1)).to.equal('2027-02-01');
    });
    it('has no button any more once there is nothing further on', async () => {
      for (let press = 0; press < 3; press += 1) {
        page.button('Toon wat er later komt').focus();
        await page.press('Toon wat er later komt');
      }
      expect(page.hasButton('Toon wat er later komt')).to.equal(false);
      expect(page.focused).to.equal('Wat is er te doen?');
    });
    it('begins again with another choice', async () => {
      await page.press('Toon wat er later komt');
      await answered(() => choose('7'));
      expect(page.names).to.deep.equal(days.slice(0, 4));
    });
  });

  describe('that a resident picks', () => {
    const field = (id: string) => page.root.querySelector<HTMLInputElement>(`dialog input#${id}`)!;
    const fill = (id: string, day: string) => {
      field(id).value = day;
      field(id).dispatchEvent(new Event('change', { bubbles: true }));
    };
    beforeEach(async () => {
      choose('pick');
      await page.until(() => page.root.querySelector('dialog')?.open === true, 'the sheet');
    });
    it('chooses nothing before the days are', () => {
      expect(chosen()).to.equal('De komende dagen');
      expect(page.names).to.have.length(5);
    });
    it('asks for two days, each with its label', () => {
      expect([field('from'), field('until')].map(({ labels }) => labels![0]!.textContent)).to.deep.equal([
        'Van',
        'Tot en met',
      ]);
    });
    it('shows those days, both included, and says which they are', async () => {
      fill('from', '2026-12-01');
      await answered(() => fill('until', '2026-12-05'));
      expect(page.names).to.deep.equal(['2026-12-01', '2026-12-05']);
      expect(chosen()).to.equal('1–5 dec 2026');
      expect(page.words('dialog [type=submit]')).to.deep.equal(['Toon 2 activiteiten']);
    });
    it('says in words when the last comes before the first, and keeps the list', async () => {
      let told = 0;
      page.element.addEventListener('buurt-filter-change', () => (told += 1));
      fill('from', '2026-12-05');
      fill('until', '2026-12-01');
      await page.drawn();
      expect(field('until').validationMessage).to.equal('De laatste dag komt voor de eerste.');
      expect([told, page.names.length]).to.deep.equal([0, 5]);
      fill('until', '2026-12-06');
      expect(field('until').validationMessage).to.equal('');
      await page.until(() => page.names.length === 1, 'the picked days');
    });
    it('asks for nothing while a year is being typed', async () => {
      let told = 0;
      page.element.addEventListener('buurt-filter-change', () => (told += 1));
      fill('until', '2026-12-05');
      for (const year of ['0002', '0020', '0202']) fill('from', `${year}-12-01`);
      await page.drawn();
      expect([told, field('until').validationMessage]).to.deep.equal([0, '']);
      await answered(() => fill('from', '2026-12-01'));
      expect(page.names).to.deep.equal(['2026-12-01', '2026-12-05']);
    });
    it('lets go when both are emptied', async () => {
      fill('from', '2026-12-01');
      await answered(() => fill('until', '2026-12-05'));
      fill('from', '');
      await answered(() => fill('until', ''));
      expect(page.names).to.have.length(5);
      expect(chosen()).to.equal('De komende dagen');
    });
    it('can be picked anew', async () => {
      fill('from', '2026-12-01');
      await answered(() => fill('until', '2026-12-05'));
      page.root.querySelector('dialog')!.close();
      await page.until(() => page.all('dialog').length === 0, 'the closed sheet');
      choose('pick');
      await page.until(() => page.root.querySelector('dialog')?.open === true, 'the sheet');
      expect([field('from').value, field('until').value]).to.deep.equal(['2026-12-01', '2026-12-05']);
    });
  });
});
