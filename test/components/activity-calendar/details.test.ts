import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Activity, Registration } from '../../../src/domain/activity.ts';
import { report } from '../fake-feeds.ts';
import { wordsOf } from '../shown-widget.ts';
import { activity, bingo, garden, on, soup, walk } from '../some-activities.ts';
import { leave, showCalendar, type ShownCalendar } from './shown-calendar.ts';

describe('an opened activity', () => {
  let page: ShownCalendar;
  let details: HTMLElement;
  const open = async (more: Partial<Activity> = {}, base = bingo) => {
    page = await showCalendar({ activities: [{ ...base, ...more }] });
    details = await page.open(wordsOf(page.root.querySelector('.name')));
  };
  const links = () => [...details.querySelectorAll('a')];
  const link = (words: string) => links().find((each) => wordsOf(each) === words);
  const says = (words: string) => wordsOf(details).includes(words);
  afterEach(leave);

  describe('that says all there is to say', () => {
    beforeEach(() =>
      open(
        {
          url: 'https://www.sparappel.example/soep',
          description: '<p>Elke week <strong>verse</strong> soep.</p><script>alert(1)</script>',
          ageFrom: 18,
          source: { label: 'UiTdatabank', format: 'uitdatabank' },
          transportPhone: '014 00 00 09',
          pickUp: true,
          contact: {
            phone: [{ number: '014 00 00 01', label: 'Onthaal' }],
            email: ['soep@sparappel.example'],
            url: 'https://www.sparappel.example/',
          },
        },
        soup,
      ),
    );

    it('says so to a screen reader', () => {
      const name = page.nameOf('Soepcafé');
      expect(name.getAttribute('aria-expanded')).to.equal('true');
      expect(page.root.getElementById(name.getAttribute('aria-controls')!)).to.equal(details);
    });
    it('gives the phone number as a button that calls', () => {
      const call = link('Bel 014 00 00 01 (Onthaal)')!;
      expect(call.href).to.equal('tel:014000001');
      expect(call.getBoundingClientRect().height).to.be.at.least(44);
    });
    it('gives the way there as a link that tells nobody where it came from', () => {
      const route = link('Hoe geraak ik er?')!;
      expect(route.href).to.contain('51.1423').and.to.contain('5.15');
      expect(route.rel).to.contain('noreferrer');
    });
    it('says whom to phone for a ride, and that somebody comes', () => {
      expect(says('Kom je liever niet alleen? We halen je op.')).to.equal(true);
      expect(link('014 00 00 09')!.href).to.equal('tel:014000009');
    });
    it('shows its text with the markup that is harmless, and no other', async () => {
      // What takes the rest out comes when it is first needed.
      await page.until(() => details.querySelector('.about strong') !== null, 'the text');
      expect(wordsOf(details.querySelector('.about strong'))).to.equal('verse');
      expect(details.querySelector('script')).to.equal(null);
      expect(says('alert')).to.equal(false);
    });
    it('says everything else as pairs', () => {
      expect(page.pairs).to.deep.equal({
        'Wanneer?': 'Elke woensdag van 14 tot 17 uur.',
        'Waar?': 'Den Dennenhof, Dennenlaan 3, 2491 Olmen',
        'Wat kost het?': 'Gratis',
        'Voor wie?': 'Iedereen, vanaf 18 jaar',
        'Welke taal spreekt men?': 'Nederlands, Frans',
        'Toegankelijkheid': ['Toegankelijk met een rolstoel', 'Aangepast toilet'],
        'Wie organiseert het?': 'LDC De Sparappel',
        'E-mail': 'soep@sparappel.example',
        'Naar de website': ['sparappel.example', 'sparappel.example'],
        'Bron': 'UiTdatabank',
      });
    });
    it('shows where a link off the site leads', () => {
      expect(link('sparappel.example')!.getAttribute('rel')).to.equal('noopener noreferrer nofollow');
    });
    it('closes again', async () => {
      page.nameOf('Soepcafé').click();
      await page.drawn();
      expect(page.all('[aria-expanded=true], .details')).to.have.length(0);
    });
  });

  it('does not say that it comes from the site that a resident is on', async () => {
    page = await showCalendar({ activities: [{ ...soup, source: { label: location.hostname, format: 'native' } }] });
    await page.open('Soepcafé');
    expect(page.pairs).to.have.property('Waar?');
    expect(page.pairs).not.to.have.property('Bron');
  });
  it('is the only one that is open', async () => {
    page = await showCalendar({ activities: [soup, bingo] });
    await page.open('Soepcafé');
    await page.open('Bingo');
    expect(page.all('[aria-expanded=true]')).to.have.length(1);
    expect(page.all('.details')).to.have.length(1);
  });
  it('is that one time of a series, not all of them', async () => {
    const changes = [{ at: '2026-12-02', full: true }];
    page = await showCalendar({ activities: [{ ...soup, changes }] });
    await page.open('Soepcafé');
    expect(page.all('.details')).to.have.length(1);
    expect(page.rows).to.have.length(2);
  });
  it('has no pair for what nobody said, but says so of the way in', async () => {
    await open({}, garden);
    expect(page.pairs).to.deep.equal({
      'Wanneer?': 'Altijd.',
      'Wat kost het?': 'Gratis',
      'Toegankelijkheid': 'We weten niet of je er met een rolstoel binnen kan. Vraag het even.',
    });
  });
  it('stays open when the feed speaks again', async () => {
    await open();
    page.feeds.activities.give([soup, { ...bingo }]);
    await page.drawn();
    expect(page.nameOf('Bingo').ariaExpanded).to.equal('true');
  });

  describe('to register for', () => {
    const contact = { phone: [{ number: '014 00 00 01' }], email: ['hallo@kroon.example'] };
    const asks = (registration: Registration, more: Partial<Activity> = {}) => open({ contact, registration, ...more });
    const calls = () => links().flatMap(({ href }) => (href.startsWith('tel:') ? [href] : []));

    it('says that one need not, and still gives the number', async () => {
      await asks({ type: 'none', phone: '014 00 00 01' });
      expect(says('Je hoeft je niet in te schrijven.')).to.equal(true);
      expect(calls()).to.deep.equal(['tel:014000001']);
    });
    it('by phone: gives that number, once', async () => {
      await asks({ type: 'phone', phone: '014 00 00 02' });
      expect(says('Schrijf je in: bel 014 00 00 02')).to.equal(true);
      expect(calls()).to.deep.equal(['tel:014000002', 'tel:014000001']);
    });
    it('by phone, where only the organiser’s is known: gives that one, once', async () => {
      await asks({ type: 'phone' });
      expect(says('Schrijf je in: bel 014 00 00 01')).to.equal(true);
      expect(calls()).to.deep.equal(['tel:014000001']);
    });
    it('with a form that is not on the page: gives the publisher’s number', async () => {
      await open({ registration: { type: 'form' } });
      expect(says('Schrijf je in: bel 014 00 00 03')).to.equal(true);
      expect(calls()).to.deep.equal(['tel:014000003']);
    });
    it('by mail: gives that address, and the number to ask', async () => {
      await asks({ type: 'mail', phone: '014 00 00 01', email: 'inschrijven@kroon.example' });
      expect(wordsOf(details.querySelector('.register'))).to.equal('Schrijf je in: mail inschrijven@kroon.example');
      expect(link('inschrijven@kroon.example')!.href).to.equal('mailto:inschrijven@kroon.example');
      expect(page.pairs['E-mail']).to.equal('hallo@kroon.example');
      expect(calls()).to.deep.equal(['tel:014000001']);
    });
    it('at an address: a link that says where it goes, in the words of the feed where it has them', async () => {
      await asks({ type: 'link', url: 'https://kroon.example/in', phone: '014 00 00 02', label: 'Koop een kaart' });
      expect(link('Koop een kaart (kroon.example)')!.href).to.equal('https://kroon.example/in');
      expect(calls()).to.deep.equal(['tel:014000001', 'tel:014000002']);
    });
    it('at an address without words: a link that says what it does', async () => {
      await asks({ type: 'link', url: 'https://kroon.example/in' });
      expect(link('Schrijf je in (kroon.example)')!.getAttribute('rel')).to.contain('noopener');
    });
    it('by the form of the page: tells that form which activity it is about', async () => {
      const form = document.createElement('buurt-help-form');
      form.setAttribute('kind', 'signup');
      form.tabIndex = -1;
      document.body.append(form);
      await asks({ type: 'form' });
      await page.press('Schrijf je in');
      expect(form.getAttribute('subject')).to.equal('bingo');
      expect(document.activeElement).to.equal(form);
      form.remove();
    });
    it('by the form of the page, where it comes back: tells that form also which day', async () => {
      const form = document.createElement('buurt-help-form');
      form.setAttribute('kind', 'signup');
      document.body.append(form);
      page = await showCalendar({ activities: [{ ...soup, registration: { type: 'form' } }] });
      details = await page.open('Soepcafé');
      await page.press('Schrijf je in');
      expect(form.getAttribute('subject')).to.match(/^.+@2026-1\d-\d\d$/);
      form.remove();
    });
    it('by a form that the page does not have: gives the number', async () => {
      await asks({ type: 'form' });
      expect(page.hasButton('Schrijf je in')).to.equal(false);
      expect(says('Schrijf je in: bel 014 00 00 01')).to.equal(true);
    });
    it('says until when, and how many can still come', async () => {
      await asks({ type: 'phone', before: '2026-11-25', max: 20, remaining: 1 });
      expect(says('Schrijf je ten laatste in op woensdag 25 november.')).to.equal(true);
      expect(says('Nog 1 plaats vrij')).to.equal(true);
    });
    it('says how many can come where nobody counts', async () => {
      await asks({ type: 'phone', max: 20 });
      expect(says('Er is plaats voor 20 mensen.')).to.equal(true);
    });
    it('says that it is over once the day is past, and still gives number and address', async () => {
      await asks({ type: 'phone', before: '2026-11-24', phone: '014 00 00 01', email: 'hallo@kroon.example' });
      expect(wordsOf(details.querySelector('.alert'))).to.equal('Inschrijven kan niet meer.');
      expect(calls()).to.deep.equal(['tel:014000001']);
      expect(page.pairs['E-mail']).to.equal('hallo@kroon.example');
    });
    it('says that it is full, and not that places are left', async () => {
      await asks({ type: 'phone', max: 20 }, { full: true });
      expect(wordsOf(details.querySelector('.alert'))).to.equal('Volzet. Vraag of er nog een plaats vrijkomt.');
      expect(says('Er is plaats')).to.equal(false);
      expect(calls()).to.deep.equal(['tel:014000001']);
    });
    it('says so of what is full without registering too', async () => {
      await open({ full: true });
      expect(says('Volzet. Vraag of er nog een plaats vrijkomt.')).to.equal(true);
    });
    it('invites nobody to what is cancelled: it says why, and whom to phone', async () => {
      await asks({ type: 'phone', phone: '014 00 00 01' }, { status: 'cancelled', statusReason: 'De zaal is bezet.' });
      expect(wordsOf(details.querySelector('.alert'))).to.equal('De zaal is bezet.');
      expect(says('Schrijf je in')).to.equal(false);
      expect(calls()).to.deep.equal(['tel:014000001']);
    });
  });

  describe('that costs something', () => {
    for (const [what, price, words] of [
      ['an amount', { amount: 3 }, /^Je betaalt €\s3$/],
      ['a reduced amount', { amount: 3.5, reduced: 1 }, /^Je betaalt €\s3,50 · Met korting: €\s1$/],
      [
        'tariffs',
        {
          tariffs: [
            { label: 'Kind', amount: 0 },
            { label: 'Volwassene', amount: 2 },
          ],
        },
        /^Kind: Gratis · Volwassene: €\s2$/,
      ],
      ['words', { text: 'Naar keuze' }, /^Naar keuze$/],
      ['nothing known', {}, /^Vraag de prijs\.$/],
      ['another currency', { amount: 5, currency: 'GBP' }, /^Je betaalt £\s5$/],
    ] as const) {
      it(`says ${what}`, async () => {
        await open({ price });
        expect([page.pairs['Wat kost het?']].flat().join(' · ')).to.match(words);
      });
    }
    it('says nothing where the feed does not', async () => {
      await open({}, walk);
      expect(page.pairs).not.to.have.property('Wat kost het?');
    });
  });

  it('has its ring around its name alone, not through the hour above it', async () => {
    await open();
    page.element.style.inlineSize = '320px';
    const name = page.nameOf('Bingo');
    name.focus();
    await sendKeys({ press: 'Shift' });
    expect(name.matches(':focus-visible')).to.equal(true);
    const hour = name.parentElement!.querySelector('.time')!;
    expect(name.getBoundingClientRect().top).to.be.at.least(hour.getBoundingClientRect().bottom - 1);
  });
  it('says for which ages', async () => {
    await open({ audiences: [], ageFrom: 6, ageTo: 12 });
    expect(page.pairs['Voor wie?']).to.equal('van 6 tot en met 12 jaar');
    leave();
    await open({ audiences: ['aud.older'], ageTo: 99 });
    expect(page.pairs['Voor wie?']).to.equal('60-plussers, tot en met 99 jaar');
  });
  it('says that neighbours organise it', async () => {
    await open({ organiser: { name: { nl: 'Buren van Wezel' } } }, walk);
    expect(page.pairs['Wie organiseert het?']).to.deep.equal(['Buren van Wezel', 'Buren organiseren dit']);
  });
  it('is joined online where there is an address', async () => {
    await open({ online: { url: 'https://meet.example/x' } });
    expect(link('Doe online mee (meet.example)')!.href).to.equal('https://meet.example/x');
  });
  it('names the zone where it is not the town’s', async () => {
    await open({ timezone: 'America/New_York' });
    expect(page.pairs['Wanneer?']).to.contain('De uren zijn die van New York.');
  });
  it('says when it is once more, of what is moved', async () => {
    await open({ status: 'moved', movedFrom: '2026-11-25T13:30', statusReason: 'De zaal is bezet.' });
    expect(wordsOf(details)).to.contain('De zaal is bezet.');
  });
  it('fetches no picture from a host that the webmaster did not name', async () => {
    await open({ image: { src: 'https://elsewhere.example/a.jpg', alt: 'Soep' } });
    expect(details.querySelector('img')).to.equal(null);
  });
  it('shows what one moment says of itself', async () => {
    const place = { name: 'Parochiezaal', place: 'Olmen' };
    await open(
      { changes: [{ at: '2026-11-25', place, title: 'Soepcafé op verplaatsing', note: 'In de zaal.' }] },
      soup,
    );
    expect(page.pairs['Waar?']).to.equal('Parochiezaal, Olmen');
    expect(wordsOf(details.querySelector('.alert'))).to.equal('In de zaal.');
  });
  it('has nothing to see that is not a word', async () => {
    await open({ ...on('2026-11-26', '10:00'), price: {}, registration: { type: 'link' } }, activity('x', 'Iets'));
    expect(wordsOf(details)).not.to.match(/undefined|null|NaN|\[object|Invalid/);
    expect(says('Schrijf je in: bel 014 00 00 03')).to.equal(true);
  });
  it('says at least that one registers where nobody is known to ask', async () => {
    page = await showCalendar({ activities: [] });
    page.feeds.activities.give(
      [{ ...bingo, contact: { phone: [], email: [] }, registration: { type: 'form' } }],
      [report({ publisher: { name: 'Iemand' } })],
    );
    await page.drawn();
    details = await page.open('Bingo');
    expect(wordsOf(details.querySelector('.register'))).to.equal('Inschrijven');
  });
});
