import { expect } from '@open-wc/testing';
import type { Action } from '../../../src/domain/action.ts';
import { report } from '../fake-feeds.ts';
import { surround } from '../some-neighbourhood.ts';
import { action, all, bench, budget, coffee, corner } from './some-actions.ts';
import { leave, showPath, wordsOf, type ShownPath } from './shown-path.ts';

describe('an opened note', () => {
  let page: ShownPath;
  afterEach(leave);

  const open = async (shown: Action, settings = {}) => {
    page = await showPath({ actions: [shown, ...all.filter(({ id }) => id !== shown.id)] });
    if (Object.keys(settings).length > 0) await surround(page, settings);
    return page.open(typeof shown.title === 'string' ? shown.title : '');
  };

  it('works with a feed of actions alone', async () => {
    await open({
      ...budget,
      summary: 'Leren rondkomen.',
      goal: 'Minder mensen met schulden',
      lead: { name: 'OCMW Balen' },
      partners: [{ name: 'Avondschool' }, { partner: 'unknown-1' }],
      because: ['hard-to-manage'],
      activityIds: ['lesson'],
      baseline: { value: 38, year: 2023 },
      latest: { value: 31.5, year: 2025 },
      target: { value: 25, year: 2028 },
      chain: { doing: 'Elke maand een café', effect: 'Minder schulden' },
      start: '2026-01-15',
      due: '2027-06',
    });
    expect(page.pairs).to.deep.equal({
      'Wat willen we bereiken?': 'Minder mensen met schulden',
      'Wat zeggen de cijfers?': ['van 38 in 2023 naar 31,5 in 2025', 'Doel: 25 in 2028'],
      'Wie trekt dit?': 'OCMW Balen',
      'Wie doet mee?': 'Avondschool',
      'Welke stappen zijn er?': ['Een lesgever vinden (gedaan)', 'Een zaal zoeken (nog te doen)'],
      'Hoe moet dit helpen?': ['Wat we doen: Elke maand een café', 'Wat dat op lange termijn geeft: Minder schulden'],
      'Begonnen': '15 januari',
      'Gepland tot': 'Juni 2027',
    });
    expect(page.text).to.contain('Leren rondkomen.');
    expect(page.text).not.to.match(/undefined|null|NaN|unknown-1|hard-to-manage|lesson/);
  });
  it('says that there are no figures yet where it is judged by some', async () => {
    await open({ ...bench, indicatorIds: ['pleasant-contact'] });
    expect(page.pairs['Wat zeggen de cijfers?']).to.equal('Er zijn nog geen cijfers.');
  });
  it('says nothing of figures where it is judged by none', async () => {
    await open(bench);
    expect(page.pairs).not.to.have.property('Wat zeggen de cijfers?');
  });
  it('says what came of it and what was learned', async () => {
    await open(coffee);
    expect(page.pairs['Wat is er veranderd?']).to.equal('Dertig buren kwamen.');
    expect(page.pairs['Wat hebben we geleerd?']).to.equal('Begin klein.');
  });
  it('says whom to call about it', async () => {
    const details = await open({ ...bench, contact: { phone: [{ number: '014 11 22 33' }], email: ['a@b.example'] } });
    expect(details.querySelector<HTMLAnchorElement>('.reach a')!.href).to.equal('tel:014112233');
    expect(page.pairs['E-mail']).to.equal('a@b.example');
  });
  it('leads to its plan, and to everything else of that plan', async () => {
    const other = action('other', 'Ook van dit plan', { planRef: { code: 'BBC-2.1' } });
    page = await showPath({ actions: [...all, other] });
    await page.open('Bank en licht aan het pleintje');
    expect(page.all<HTMLAnchorElement>('.pairs a').map(({ href }) => href)).to.include('https://balen.example/plan');
    await page.press('Toon alles van BBC-2.1');
    await page.until(() => page.names.length === 2, 'the plan');
    expect(page.names).to.deep.equal(['Bank en licht aan het pleintje', 'Ook van dit plan']);
    expect(page.chips).to.deep.equal(['BBC-2.1']);
  });
  it('closes again, and stays closed', async () => {
    await open(bench);
    page.nameOf('Bank en licht aan het pleintje').click();
    await page.drawn();
    expect(page.all('.details')).to.have.length(0);
  });

  describe('of what residents can join', () => {
    const title = 'Speelhoek met jongeren';
    const form = (kind: string) => {
      const element = document.createElement('buurt-help-form');
      element.setAttribute('kind', kind);
      document.body.append(element);
      return element;
    };
    const forms: HTMLElement[] = [];
    afterEach(() => {
      for (const each of forms.splice(0)) each.remove();
    });

    it('opens the form for talents with its id', async () => {
      forms.push(form('offer'), form('talent'));
      await open(corner);
      await page.press('Doe mee');
      expect(forms.map((each) => each.getAttribute('subject'))).to.deep.equal([null, 'corner']);
    });
    it('opens the form for offers where there is no other', async () => {
      forms.push(form('offer'));
      await open(corner);
      await page.press('Doe mee');
      expect(forms[0]!.getAttribute('subject')).to.equal('corner');
    });
    it('says whom to call where the page has no form', async () => {
      const details = await open({ ...corner, contact: { phone: [{ number: '014 11 22 33' }], email: [] } });
      expect(wordsOf(details)).to.contain('Bel 014 11 22 33');
      expect(details.querySelector<HTMLAnchorElement>('.reach a')!.href).to.equal('tel:014112233');
    });
    it('says whom to call of the town where it has no number of its own', async () => {
      page = await showPath();
      page.feeds.actions.give([corner], [report()]);
      await page.element.ready;
      const details = await page.open(title);
      expect(wordsOf(details)).to.contain('Bel 014 00 00 03');
    });
    it('asks nobody for what is over', async () => {
      forms.push(form('talent'));
      await open({ ...corner, status: 'done' });
      expect(page.hasButton('Doe mee')).to.equal(false);
    });
  });
  it('asks for ideas with the page’s own form', async () => {
    const form = document.createElement('buurt-help-form');
    form.setAttribute('kind', 'idea');
    document.body.append(form);
    page = await showPath({ actions: all });
    await page.complete();
    let gotFocus = false;
    form.focus = () => (gotFocus = true);
    await page.press('Heb je ook een idee?');
    expect([form.getAttribute('subject'), gotFocus]).to.deep.equal(['', true]);
    form.remove();
    leave();
    page = await showPath({ actions: all });
    await page.complete();
    expect(page.hasButton('Heb je ook een idee?')).to.equal(false);
  });
});
