import { expect } from '@open-wc/testing';
import { DEFAULTS, type Config } from '../../../src/domain/config.ts';
import type { Figure, Finding, Indicator } from '../../../src/domain/indicator.ts';
import type { Partner } from '../../../src/domain/partner.ts';
import { showCalendar } from '../activity-calendar/shown-calendar.ts';
import { emulateMedia } from '../emulated-media.ts';
import { FakeFeeds, report } from '../fake-feeds.ts';
import { activity, on } from '../some-activities.ts';
import { surround, village } from '../some-neighbourhood.ts';
import { FakeCards } from './fake-cards.ts';
import { action } from './some-actions.ts';
import { leave, showPath, type ShownPath } from './shown-path.ts';

const request = (kind: string) => [{ url: `https://feeds.example/${kind}.json` }];
const config: Config = {
  ...DEFAULTS,
  feeds: {
    indicators: request('indicators'),
    activities: request('activities'),
    partners: request('partners'),
  },
};
const figure = (year: number, value: number, more: Partial<Figure> = {}): Figure => ({
  level: 'municipality',
  year,
  value,
  n: 200,
  ...more,
});
const contact: Indicator = {
  kind: 'indicator',
  id: 'neighbour-weekly',
  label: 'Wekelijks contact met buren',
  unit: 'percent',
  direction: 'up',
  values: [figure(2023, 44), figure(2025, 52)],
  baselineYear: 2023,
  compareAreas: false,
  breakdown: [],
  area: [],
};
const finding: Finding = {
  kind: 'finding',
  id: 'voice-1',
  text: 'Er is geen plek om te zitten.',
  group: 'bewoners',
  date: '2026-03',
  participants: 9,
  links: [],
  area: [],
};
const partner = (id: string, name: string, sector: string): Partner => ({
  id,
  name,
  sector: [sector],
  serviceIds: [],
  area: [],
});
const meeting = activity('meet', 'Buurtoverleg', {
  ...on('2026-10-07', '19:00', '21:00'),
  repeat: { every: 'month', interval: 1, on: [{ day: 3, nth: 1 }], except: [] },
});
const linked = action('linked', 'Bankjes', {
  because: ['neighbour-weekly', 'voice-1', 'gone'],
  indicatorIds: ['neighbour-weekly', 'gone'],
  activityIds: ['meet', 'gone'],
  lead: { partner: 'town' },
  partners: [{ partner: 'club' }, { partner: 'school' }, { partner: 'gone' }, { name: 'Jef en Mia' }],
});
const partners = [
  { ...partner('town', 'Gemeente Balen', 'sector.local-government'), url: 'https://balen.example/' },
  partner('club', 'Buurtcomité', 'sector.residents'),
  partner('school', 'De Bron', 'sector.education'),
];

describe('what an action points to in other feeds', () => {
  let page: ShownPath;
  let feeds: FakeFeeds;
  const asked = () => feeds.asked.map(({ kind }) => kind);
  const show = async (attributes = {}, shown = [linked]) => {
    feeds = new FakeFeeds();
    page = await showPath({ feeds, actions: shown, attributes });
    await surround(page, { config });
  };
  const give = () => {
    feeds.indicators.give([contact, finding]);
    feeds.activities.give([meeting]);
    feeds.partners.give(partners);
  };
  const open = async () => {
    await page.open('Bankjes');
    give();
    await page.drawn();
  };
  afterEach(leave);

  it('is asked for once a note is opened, and not before', async () => {
    await show();
    await page.complete();
    const others = () => asked().filter((kind) => kind !== 'actions');
    expect(others()).to.deep.equal([]);
    await page.open('Bankjes');
    expect(others().sort()).to.deep.equal(['activities', 'indicators', 'partners']);
  });
  it('says why with the figure as it is now and its year, and with what people said', async () => {
    await show();
    await open();
    expect(page.pairs['Waarom doen we dit?']).to.deep.equal([
      'Wekelijks contact met buren (52 % in 2025)',
      'Er is geen plek om te zitten. (bewoners, maart 2026, 9 mensen)',
    ]);
  });
  it('says it of the neighbourhood that the action is of, wherever the resident looks from', async () => {
    await show({}, [{ ...linked, area: ['wezel'] }]);
    await surround(page, { config, areas: [village('wezel', 'Wezel', 51, 5)] });
    await page.open('Bankjes');
    const there = figure(2025, 31, { level: 'area', place: 'wezel' });
    feeds.indicators.give([{ ...contact, values: [there, figure(2025, 52)] }]);
    await page.drawn();
    expect(page.pairs['Waarom doen we dit?']).to.equal('Wekelijks contact met buren (31 % in 2025)');
    expect(page.pairs['Wat zeggen de cijfers?']).to.contain('31 % in 2025');
  });
  it('leads to the figure and to the voice where the page has cards', async () => {
    const cards = new FakeCards();
    document.body.append(cards);
    await show();
    await open();
    await page.press('Wekelijks contact met buren');
    await page.press('Er is geen plek om te zitten.');
    expect(cards.asked).to.deep.equal(['neighbour-weekly', 'voice-1']);
    cards.remove();
  });
  it('names both on paper too, where nothing can be pressed', async () => {
    const cards = new FakeCards();
    document.body.append(cards);
    await show();
    await open();
    const names = page.all('.pairs button').filter(({ textContent: name }) => /contact|plek/.test(name));
    await emulateMedia({ media: 'print' });
    expect(names.map((name) => name.getClientRects().length)).to.deep.equal([1, 1]);
    await emulateMedia({ media: 'screen' });
    cards.remove();
  });
  it('says what changed since the beginning, with years', async () => {
    await show();
    await open();
    expect(page.pairs['Wat zeggen de cijfers?']).to.equal(
      'Wekelijks contact met buren: van 44 % in 2023 naar 52 % in 2025',
    );
  });
  for (const [what, values, said] of [
    [
      'not across where it was measured anew',
      [figure(2023, 44), figure(2024, 50, { break: true }), figure(2025, 52)],
      'van 50 % in 2024 naar 52 % in 2025',
    ],
    ['only of numbers', [figure(2023, 44, { n: 12 }), figure(2025, 52)], '52 % in 2025'],
    ['and else the figure alone', [figure(2023, 44), figure(2025, 52, { break: true })], '52 % in 2025'],
  ] as const)
    it(`says what changed: ${what}`, async () => {
      await show();
      await page.open('Bankjes');
      feeds.indicators.give([{ ...contact, values }]);
      await page.drawn();
      expect(page.pairs['Wat zeggen de cijfers?']).to.equal(`Wekelijks contact met buren: ${said}`);
    });
  it('says a target in the unit of the one figure that judges it, and its own figures where no feed has any', async () => {
    const own = {
      baseline: { value: 58, year: 2023 },
      latest: { value: 69, year: 2025 },
      target: { value: 75, year: 2028 },
    };
    await show({}, [{ ...linked, ...own }]);
    await page.open('Bankjes');
    feeds.indicators.give([{ ...contact, values: [] }]);
    await page.drawn();
    expect(page.pairs['Wat zeggen de cijfers?']).to.deep.equal([
      'Wekelijks contact met buren: van 58 % in 2023 naar 69 % in 2025',
      'Doel: 75 % in 2028',
    ]);
  });
  it('never makes a number of a figure that may not be told', async () => {
    await show();
    await page.open('Bankjes');
    give();
    const { value: _none, ...hidden } = figure(2025, 0, { hidden: 'suppressed' });
    feeds.indicators.give([{ ...contact, values: [figure(2023, 44), hidden] }]);
    await page.drawn();
    expect(String(page.pairs['Wat zeggen de cijfers?'])).not.to.match(/naar 0|\b0 %|suppressed/);
  });
  it('says a finding that names the action, though the action does not name it', async () => {
    await show();
    await page.open('Bankjes');
    feeds.indicators.give([{ ...finding, id: 'other', text: 'Het is er donker.', links: ['linked'] }]);
    await page.drawn();
    expect(page.pairs['Waarom doen we dit?']).to.contain('Het is er donker.');
  });
  it('names who takes part by sector, and whoever has a name of its own', async () => {
    await show();
    await open();
    // An address says where it leads.
    expect(page.pairs['Wie trekt dit?']).to.equal('Gemeente Balen (balen.example)');
    expect(page.pairs['Wie doet mee?']).to.deep.equal(['Bewoners: Buurtcomité', 'Onderwijs: De Bron', 'Jef en Mia']);
  });
  it('says when they meet next, the text alone where the page has no calendar', async () => {
    await show();
    await open();
    expect(page.pairs['Wanneer komen we samen?']).to.equal('Buurtoverleg Woensdag 2 december, 19 – 21 uur');
    expect(page.hasButton('Buurtoverleg')).to.equal(false);
  });
  it('opens the meeting in the calendar', async () => {
    await show();
    const calendar = await showCalendar({ feeds, activities: [meeting] });
    await open();
    page.button('Buurtoverleg').click();
    await calendar.until(() => calendar.focused === 'Buurtoverleg', 'the meeting in the calendar');
  });
  it('leaves out what no feed knows, and says it to the webmaster', async () => {
    await show();
    await open();
    expect(page.text).not.to.contain('gone');
    leave();
    await show({ debug: '' });
    give();
    await page.until(() => page.words('.debug').join().includes('partners.unlinked'), 'the panel');
    const [words] = page.words('.debug');
    for (const field of ['because', 'indicatorIds', 'activityIds', 'partners'])
      expect(words).to.contain(`${field}.unlinked`);
    expect(words).to.contain('‘Bankjes’');
    expect(page.words('.debug bdi')).to.include('gone');
  });
  it('tells the webmaster who works alone, and nobody else', async () => {
    const alone = action('alone', 'Alleen', { partners: [{ partner: 'club' }] });
    await show({ debug: '' }, [linked, alone]);
    give();
    await page.until(() => page.words('.debug').join().includes('sectors.one'), 'the panel');
    const told = page.words('.debug li').filter((each) => each.includes('sectors.one'));
    expect(told.map((each) => each.split('sectors.one: ')[1])).to.deep.equal(['‘Alleen’ · sectors · sector.residents']);
  });
  it('does without a feed that fails', async () => {
    await show();
    await page.open('Bankjes');
    const failed = report({ status: 'failed', failure: 'timeout' });
    feeds.indicators.fail(failed);
    feeds.activities.fail(failed);
    feeds.partners.fail(failed);
    await page.drawn();
    // Figures that did not come are not figures that do not exist.
    expect(page.pairs).to.deep.equal({ 'Wie doet mee?': 'Jef en Mia' });
  });
  it('lets go of everything when it leaves the page', async () => {
    await show();
    await open();
    page.element.remove();
    expect(feeds.listenerCount).to.equal(0);
  });
  it('can be chosen by sector', async () => {
    await show({}, [linked, action('other', 'Iets anders', { sectors: ['sector.sport'] })]);
    await page.complete();
    page.button('Meer keuzes').click();
    await page.until(() => page.root.querySelector('dialog')?.open === true, 'the sheet');
    give();
    await page.until(() => page.words('dialog .options label').length > 1, 'the sectors');
    expect(page.words('dialog .options label').sort()).to.deep.equal([
      'Bewoners',
      'Gemeente en OCMW',
      'Onderwijs',
      'Sport',
    ]);
    page
      .all<HTMLInputElement>('dialog input')
      .find(({ value }) => value === 'sector.education')!
      .click();
    await page.until(() => page.names.length === 1, 'the answer');
    expect(page.names).to.deep.equal(['Bankjes']);
    expect(page.chips).to.deep.equal(['Onderwijs']);
  });
  it('comes below the sectors that somebody is choosing from, and moves none of them', async () => {
    await show({}, [linked, action('sport', 'Fietsen', { sectors: ['sector.sport', 'sector.health'] })]);
    await page.complete();
    page.button('Meer keuzes').click();
    await page.until(() => page.words('dialog .options label').length === 2, 'the sheet');
    const [first] = page.all<HTMLInputElement>('dialog input');
    const { value } = first!;
    first!.focus();
    give();
    await page.until(() => page.words('dialog .options label').length > 2, 'the other sectors');
    expect([page.root.activeElement, first!.value]).to.deep.equal([first, value]);
  });
  it('is asked for when a link asks for a sector', async () => {
    history.replaceState(null, '', '#action-path.sector=sector.education');
    await show({}, [linked, action('other', 'Iets anders', { sectors: ['sector.sport'] })]);
    await page.until(() => asked().includes('partners'), 'the question for partners');
    expect(page.names).to.deep.equal([]);
    give();
    await page.until(() => page.names.length > 0, 'the answer');
    expect(page.names).to.deep.equal(['Bankjes']);
  });
});
