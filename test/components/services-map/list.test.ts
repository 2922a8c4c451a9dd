import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ServiceSelectEvent } from '../../../src/components/services-map/events.ts';
import { DEFAULTS } from '../../../src/domain/config.ts';
import { report } from '../fake-feeds.ts';
import { surround } from '../some-neighbourhood.ts';
import { doctor, drive, four, house, numbered, service, soup, weekly } from '../some-services.ts';
import { leave, showServices, type ShownServices } from './shown-services.ts';

const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('the list of services', () => {
  let page: ShownServices;
  afterEach(leave);

  describe('with four services', () => {
    beforeEach(async () => {
      page = await showServices({ services: four });
    });

    it('names them in the order of the feed', () => {
      expect(page.names).to.deep.equal([
        'Sociaal Huis Balen',
        'Soepcafé Den Dennenhof',
        'Minder Mobielen Centrale',
        'Huisartsen Wezel',
      ]);
    });
    it('says how many there are', () => expect(page.status).to.equal('4 diensten gevonden'));
    it('says what each is and where', () => {
      expect(words(page.row('Huisartsen Wezel').querySelector('.note'))).to.equal('Huisarts · Wezelbaan 1, Wezel');
    });
    it('says whether one can go there now, in words', () => {
      expect(page.words('.state')).to.deep.equal([
        'Open tot 12 uur',
        'Nu dicht, gaat vandaag open om 14 uur',
        'Bel eerst: we kennen de uren niet',
        'Nu dicht, gaat maandag open om 8 uur',
      ]);
    });
    it('hands them to the page, in that order', () => expect(page.element.items).to.deep.equal(four));
    it('has one heading, for the whole', () => {
      expect(page.words('h2')).to.deep.equal(['Wie helpt in je buurt?']);
      expect(page.root.querySelector('section')!.getAttribute('aria-labelledby')).to.equal(
        page.root.querySelector('h2')!.id,
      );
    });
    it('names who answers for it, and a phone number', () => {
      const foot = page.root.querySelector('footer')!;
      expect(words(foot)).to.contain('Van LDC De Sparappel.').and.to.contain('Bijgewerkt op 20 november 2026');
      expect(foot.querySelector('a')!.href).to.equal('tel:014000003');
    });
  });

  describe('of several publishers', () => {
    const by = (name: string) => report({ publisher: { name, contact: { phone: '014 00 00 03' } } });
    const foot = () => words(page.root.querySelector('footer p'));
    const show = async (...publishers: string[]) => {
      page = await showServices();
      page.feeds.services.give(four, publishers.map(by));
      await page.drawn();
    };
    it('names each once', async () => {
      await show('LDC De Sparappel', 'Samana', 'Samana', 'Chiro');
      expect(foot()).to.equal('Van LDC De Sparappel, Samana, Chiro. Vragen? Bel 014 00 00 03');
    });
    it('names three, and says that there are more', async () => {
      await show('LDC De Sparappel', 'Samana', 'Okra', 'Chiro');
      expect(foot()).to.match(/^Van LDC De Sparappel, Samana, Okra …\. /);
    });
    it('names the town alone where the town answers for all of them', async () => {
      await show('LDC De Sparappel', 'Samana');
      await surround(page, { config: { ...DEFAULTS, publisher: { name: 'Gemeente Balen' } } });
      await page.until(() => foot().startsWith('Van Gemeente Balen.'), 'the town');
    });
  });

  describe('of services that say little', () => {
    it('shows a place without an address without a loose dot', async () => {
      const bare = service('bare', 'Bank', { category: ['svc.outdoor'], location: [{ lat: 51.1, lon: 5.1 }] });
      page = await showServices({ services: [bare, service('x', 'Niets')] });
      expect(words(page.row('Bank').querySelector('.note'))).to.equal('Plein, babbelbank of park');
      expect(page.row('Niets').querySelector('.note')).to.equal(null);
    });
    it('counts places, says what is by phone, and keeps a hidden address hidden', async () => {
      page = await showServices({
        services: [
          service('a', 'Twee plaatsen', { location: [{ place: 'Balen' }, { place: 'Olmen' }] }),
          service('b', 'Telefoon', { virtual: true }),
          service('c', 'Vluchthuis', { location: [{ street: 'Geheim 1', hideAddress: true, lat: 51, lon: 5 }] }),
        ],
      });
      expect(page.words('[part=service] .note')).to.deep.equal([
        '2 plaatsen',
        'Online of per telefoon',
        'Het adres tonen we niet',
      ]);
      await page.open('Vluchthuis');
      expect(page.text).not.to.contain('Geheim');
    });
    it('says when only the phone has hours', async () => {
      const phone = service('p', 'Luisterlijn', {
        contact: { phone: [{ number: '106', hours: weekly([3], '09:00', '18:00') }], email: [] },
      });
      page = await showServices({ services: [phone] });
      expect(page.words('.state')).to.deep.equal(['Bereikbaar per telefoon tot 18 uur']);
    });
    it('says where a mobile point is now', async () => {
      const point = service('m', 'Infokar', {
        stops: [{ place: 'Olmen', schedule: weekly([3], '09:00', '11:00') }],
      });
      page = await showServices({ services: [point] });
      expect(page.words('.state')).to.deep.equal(['Nu: Olmen, tot 11 uur']);
    });
    it('says so of one that is closed for a time', async () => {
      page = await showServices({ services: [{ ...house, status: 'temporarily-closed' }] });
      expect(page.words('.state')).to.deep.equal(['Tijdelijk dicht']);
    });
    it('marks a name in another language as such', async () => {
      page = await showServices({
        services: [service('pl', { pl: 'Polska szkoła' }), service('nl', { nl: 'School' })],
      });
      expect(page.nameOf('Polska szkoła').lang).to.equal('pl');
      expect(page.nameOf('School').hasAttribute('lang')).to.equal(false);
    });
  });

  describe('with 120 services', () => {
    beforeEach(async () => {
      page = await showServices({ services: numbered(120) });
    });
    it('draws fifty', () => {
      expect(page.names).to.have.length(50);
      expect(page.status).to.equal('120 diensten gevonden');
      expect(page.element.items).to.have.length(120);
    });
    it('stays below 500 elements', () => expect(page.all('*').length).to.be.below(500));

    describe('when more are asked for', () => {
      beforeEach(() => page.press('Toon meer'));
      it('draws a hundred', () => expect(page.names).to.have.length(100));
      it('puts the focus on the first new one', () => expect(page.focused).to.equal('Dienst 51'));
      it('ends with all of them, and no button', async () => {
        await page.press('Toon meer');
        expect(page.names).to.have.length(120);
        expect(page.hasButton('Toon meer')).to.equal(false);
      });
    });
  });

  for (const [written, rows] of [
    ['7', 7],
    ['0', 50],
    ['-3', 50],
    ['veel', 50],
  ] as const) {
    it(`limit="${written}" draws ${rows}`, async () => {
      page = await showServices({ services: numbered(60), attributes: { limit: written } });
      expect(page.names).to.have.length(rows);
    });
  }
  it('follows a limit that a script sets', async () => {
    page = await showServices({ services: numbered(60) });
    page.element.limit = 5;
    await page.drawn();
    expect(page.names).to.have.length(5);
  });

  describe('when a row is opened', () => {
    let details: HTMLElement;
    beforeEach(async () => {
      page = await showServices({ services: four });
      details = await page.open('Sociaal Huis Balen');
    });
    const pairs = () =>
      Object.fromEntries([...details.querySelectorAll('dt')].map((dt) => [words(dt), words(dt.nextElementSibling)]));

    it('says so to a screen reader', () => {
      expect(page.nameOf('Sociaal Huis Balen').getAttribute('aria-expanded')).to.equal('true');
      expect(page.nameOf('Minder Mobielen Centrale').getAttribute('aria-expanded')).to.equal('false');
    });
    it('gives the phone number as a link that calls', () => {
      const call = details.querySelector<HTMLAnchorElement>('a[href^="tel:"]')!;
      expect(call.href).to.equal('tel:014000001');
      expect(words(call)).to.equal('Bel 014 00 00 01');
      expect(call.getBoundingClientRect().height).to.be.at.least(44);
    });
    it('gives the way there as a link', () => {
      const route = [...details.querySelectorAll('a')].find((link) => words(link) === 'Hoe geraak ik er?')!;
      expect(route.href).to.contain('51.1702').and.to.contain('5.1668');
      expect(route.rel).to.contain('noreferrer');
    });
    it('shows the week, today first', () => {
      const [first, ...others] = [...details.querySelectorAll('.hours tr')].map(words);
      expect(first).to.equal('Vandaag 9 tot 12 uur');
      expect(others.map((row) => row.split(' ')[0])).to.deep.equal([
        'donderdag',
        'vrijdag',
        'zaterdag',
        'zondag',
        'maandag',
        'dinsdag',
      ]);
      expect(others[2]).to.equal('zaterdag Dicht');
    });
    it('says what to do first', () => {
      expect(words(details.querySelector('.next'))).to.contain('Kom langs zonder afspraak.');
    });
    it('says what it costs, what to bring, which languages, and how to get in', () => {
      const { 'Wat kost het?': cost, ...others } = pairs();
      expect(cost).to.equal('Gratis');
      expect(Object.values(others).join(' | '))
        .to.contain('Je identiteitskaart')
        .and.to.contain('Nederlands, Frans')
        .and.to.match(/rolstoel/i);
    });
    it('shows where a link off the site leads', () => {
      const link = [...details.querySelectorAll('dd a')].find((each) => words(each) === 'example.be')!;
      expect(link.getAttribute('rel')).to.equal('noopener noreferrer nofollow');
    });
    it('says when it was last checked', () => expect(words(details)).to.contain('Nagekeken op 1 oktober 2026'));
    it('offers to say that something is wrong, with the name of the service', () => {
      const report = [...details.querySelectorAll('a')].find((each) => words(each).startsWith('Klopt er iets niet?'))!;
      expect(decodeURIComponent(report.href)).to.equal(
        'mailto:info@sparappel.example?subject=Klopt niet: Sociaal Huis Balen (house)',
      );
    });
    it('opens only one row at a time', async () => {
      await page.open('Minder Mobielen Centrale');
      expect(page.all('[aria-expanded=true]')).to.have.length(1);
    });
    it('closes again', async () => {
      page.nameOf('Sociaal Huis Balen').click();
      await page.drawn();
      expect(page.all('[aria-expanded=true], .details')).to.have.length(0);
    });
  });

  it('warns of what was checked more than a year ago', async () => {
    page = await showServices({ services: [doctor] });
    const details = await page.open('Huisartsen Wezel');
    expect(words(details.querySelector('.alert'))).to.equal(
      'Nagekeken op 1 november 2025. Dat is lang geleden: bel even voor je gaat.',
    );
  });
  it('says so when nobody said how to get in', async () => {
    page = await showServices({ services: [drive] });
    expect(words(await page.open('Minder Mobielen Centrale'))).to.match(/toegankelijk/i);
  });
  it('names what a service costs', async () => {
    page = await showServices({ services: [drive] });
    expect(words(await page.open('Minder Mobielen Centrale'))).to.match(/Je betaalt €\s0,41/);
  });

  describe('under the keyboard', () => {
    beforeEach(async () => {
      page = await showServices({ services: four });
      page.nameOf('Sociaal Huis Balen').focus();
    });
    for (const key of ['Enter', ' ']) {
      it(`opens and closes a row by ${key}, and the focus stays`, async () => {
        await sendKeys({ press: key });
        await page.until(() => page.row('Sociaal Huis Balen').querySelector('.pairs') !== null, 'the details');
        expect(page.focused).to.equal('Sociaal Huis Balen');
        await sendKeys({ press: key });
        await page.drawn();
        expect(page.all('.details')).to.have.length(0);
        expect(page.focused).to.equal('Sociaal Huis Balen');
      });
    }
    it('goes to its phone number by Tab, then to the next row', async () => {
      await sendKeys({ press: 'Tab' });
      expect(page.focused).to.equal('014 00 00 01');
      await sendKeys({ press: 'Tab' });
      expect(page.focused).to.equal('Soepcafé Den Dennenhof');
    });
  });

  describe('buurt-service-select', () => {
    beforeEach(async () => {
      page = await showServices({ services: four });
    });
    it('tells the page which service was opened, also from inside another shadow root', async () => {
      setTimeout(() => page.nameOf('Soepcafé Den Dennenhof').click());
      const event = await oneEvent<ServiceSelectEvent>(document, 'buurt-service-select');
      expect(event.service).to.equal(soup);
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, true]);
    });
    it('keeps the details closed when the page shows its own', async () => {
      page.element.addEventListener('buurt-service-select', (event) => event.preventDefault());
      page.nameOf('Soepcafé Den Dennenhof').click();
      await page.drawn();
      expect(page.all('.details, [aria-expanded=true]')).to.have.length(0);
    });
    it('says nothing of closing', async () => {
      let told = 0;
      page.element.addEventListener('buurt-service-select', () => (told += 1));
      page.nameOf('Soepcafé Den Dennenhof').click();
      await page.drawn();
      page.nameOf('Soepcafé Den Dennenhof').click();
      expect(told).to.equal(1);
    });
  });

  describe('its heading', () => {
    it('says what the webmaster writes', async () => {
      page = await showServices({ services: four, attributes: { heading: 'Hulp in Olmen' } });
      expect(page.words('h2')).to.deep.equal(['Hulp in Olmen']);
    });
    for (const [written, tag] of [
      ['2', 'H2'],
      ['3', 'H3'],
      ['6', 'H6'],
      ['1', 'H2'],
      ['7', 'H2'],
      ['groot', 'H2'],
    ] as const) {
      it(`heading-level="${written}" is an ${tag}`, async () => {
        page = await showServices({ services: four, attributes: { 'heading-level': written } });
        expect(page.root.querySelector('.heading')!.tagName).to.equal(tag);
      });
    }
  });

  describe('narrowed by the webmaster', () => {
    for (const [name, value, names] of [
      ['categories', 'svc.gp', ['Huisartsen Wezel']],
      ['categories', 'gp transport', ['Minder Mobielen Centrale', 'Huisartsen Wezel']],
      ['needs', 'company', ['Soepcafé Den Dennenhof', 'Minder Mobielen Centrale']],
      ['needs', 'need.money, need.care', ['Sociaal Huis Balen', 'Huisartsen Wezel']],
      ['kind', 'meeting', ['Soepcafé Den Dennenhof']],
    ] as const) {
      it(`${name}="${value}" keeps ${names.join(', ')}`, async () => {
        page = await showServices({ services: four, attributes: { [name]: value } });
        expect(page.names).to.deep.equal(names);
        expect(page.status).to.equal(names.length === 1 ? '1 dienst gevonden' : '2 diensten gevonden');
      });
    }
    it('by area: where it stands, or where it comes', async () => {
      const services = [
        { ...house, area: ['olmen'] },
        { ...drive, serviceArea: ['olmen'] },
        { ...doctor, area: ['wezel'] },
      ];
      page = await showServices({ services, attributes: { area: 'olmen' } });
      expect(page.names).to.deep.equal(['Sociaal Huis Balen', 'Minder Mobielen Centrale']);
    });
    it('follows an attribute that changes', async () => {
      page = await showServices({ services: four });
      page.element.setAttribute('kind', 'informal');
      await page.until(() => page.names.length === 1, 'the narrowed list');
      expect(page.names).to.deep.equal(['Minder Mobielen Centrale']);
    });
  });

  it('notices the hour when somebody looks at the page again', async () => {
    page = await showServices({ services: [house] });
    page.element.clock = () => new Date('2026-11-25T11:30:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    await page.drawn();
    expect(page.words('.state')).to.deep.equal(['Nu dicht, gaat morgen open om 9 uur']);
  });
});
