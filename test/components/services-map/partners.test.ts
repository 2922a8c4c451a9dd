import { ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import { neighbourhoodContext } from '../../../src/context/neighbourhood-context.ts';
import { DEFAULTS } from '../../../src/domain/config.ts';
import type { Neighbourhood } from '../../../src/domain/neighbourhood.ts';
import type { Partner } from '../../../src/domain/partner.ts';
import { FakeFeeds, report } from '../fake-feeds.ts';
import { four } from '../some-services.ts';
import { leave, showServices, type ShownServices } from './shown-services.ts';

const partner = (id: string, name: string, sector: readonly string[], more: Partial<Partner> = {}): Partner => ({
  id,
  name,
  sector,
  serviceIds: [],
  area: [],
  ...more,
});
const town = partner('town', 'Gemeente Balen', ['sector.local-government', 'sector.welfare'], {
  role: 'Brengt iedereen samen.',
  contactRole: 'Coördinator',
  phone: '014 00 00 51',
  url: 'https://www.balen.example/welzijn',
  serviceIds: ['house'],
  area: ['balen'],
});
const partners = [
  town,
  partner('sport', 'Sportraad', ['sector.sport'], { area: ['olmen'] }),
  partner('school', 'Basisschool Wezel', ['sector.education'], { area: ['wezel'] }),
  partner('new', 'Nieuwe partner', []),
];
const feeds = {
  partners: [{ url: 'https://feeds.example/partners.json' }],
  services: [{ url: 'https://feeds.example/services.json' }],
};
const settings: Neighbourhood = {
  config: { ...DEFAULTS, feeds },
  pending: false,
  areas: [
    { id: 'balen', type: 'municipality', name: 'Balen', postcodes: [] },
    { id: 'olmen', type: 'village', parent: 'balen', name: 'Olmen', postcodes: [] },
    { id: 'wezel', type: 'village', parent: 'balen', name: 'Wezel', postcodes: [] },
  ],
  area: undefined,
  allowed: new Set(),
  chooseArea: () => {},
  allow: () => {},
};

async function showPartners(more: Partial<Neighbourhood> = {}, attributes = {}): Promise<ShownServices> {
  const feeds = new FakeFeeds();
  const make = feeds.place.bind(feeds);
  feeds.place = () => {
    const place = make();
    new ContextProvider(place, { context: neighbourhoodContext, initialValue: { ...settings, ...more } });
    return place;
  };
  feeds.services.give(four);
  const page = await showServices({ feeds, attributes: { view: 'partners', feed: '', ...attributes } });
  await page.until(() => feeds.asked.some(({ kind }) => kind === 'partners'), 'the partners');
  return page;
}

describe('the partners', () => {
  let page: ShownServices;
  const outline = () => page.all('h3, h4, .partner strong').map((each) => each.textContent?.trim());
  afterEach(leave);

  describe('with a feed that answers', () => {
    beforeEach(async () => {
      page = await showPartners();
      page.feeds.partners.give(partners);
      await page.drawn();
    });
    it('stand below their sectors, those without one last', () => {
      expect(page.words('h2')).to.deep.equal(['Wie werkt er samen?']);
      expect(outline()).to.deep.equal([
        'Gemeente en OCMW',
        'Gemeente Balen',
        'Welzijn',
        'Gemeente Balen',
        'Sport',
        'Sportraad',
        'Onderwijs',
        'Basisschool Wezel',
        'Nog niet ingedeeld',
        'Nieuwe partner',
      ]);
      expect(page.words('.count').at(-1)).to.equal('4 partners');
    });
    it('say what they do, whom to ask for, and how to reach them', () => {
      const [first] = page.all('.partner');
      expect(first!.textContent).to.contain('Brengt iedereen samen.').and.to.contain('Vraag naar: Coördinator');
      expect([...first!.querySelectorAll<HTMLAnchorElement>(':scope > p > a')].map(({ href }) => href)).to.deep.equal([
        'tel:014000051',
        'https://www.balen.example/welzijn',
      ]);
    });
    it('show their services, which open in place', async () => {
      expect(page.names).to.deep.equal([]);
      page.all<HTMLElement>('summary')[0]!.click();
      await page.until(() => page.names.includes('Sociaal Huis Balen'), 'the services');
      await page.open('Sociaal Huis Balen');
      expect(page.words('summary')[0]).to.equal('Diensten van Gemeente Balen');
    });
  });

  it('are those of the chosen area, and of the town around it', async () => {
    page = await showPartners({ area: 'olmen' });
    page.feeds.partners.give(partners);
    await page.drawn();
    expect(new Set(page.words('.partner strong'))).to.deep.equal(
      new Set(['Gemeente Balen', 'Sportraad', 'Nieuwe partner']),
    );
  });
  it('say so when their feed fails, and ask again', async () => {
    page = await showPartners();
    page.feeds.partners.fail(report({ status: 'failed', failure: 'http-5xx', count: 0 }));
    await page.drawn();
    expect(page.words('.notice p')).to.deep.equal(['We kunnen deze gegevens nu niet tonen.']);
    expect(page.text).not.to.contain('0 partners');
    await page.press('Probeer opnieuw');
    expect(page.feeds.partners.refreshed).to.equal(1);
  });
  it('are none in words, with whom to ask', async () => {
    page = await showPartners();
    page.feeds.partners.give([]);
    await page.drawn();
    expect(page.words('.none p')).to.deep.equal(['We vonden niets.', 'Vraag het aan LDC De Sparappel: 014 00 00 03']);
    expect(page.text).not.to.contain('0 partners');
  });
  it("come from the widget's own feed where it has one, their services from those around it", async () => {
    page = await showPartners({}, { feed: '/ours.json /theirs.json' });
    page.feeds.partners.give(partners);
    await page.drawn();
    const asked = (kind: string) => page.feeds.asked.findLast((each) => each.kind === kind)?.requests;
    expect(asked('partners')?.map(({ url }) => new URL(url).pathname)).to.deep.equal(['/ours.json', '/theirs.json']);
    expect(asked('services')).to.deep.equal(feeds.services);
    expect(page.words('.partner strong')).to.contain('Sportraad');
  });
  it('stand without any list of services, and no feed is missed while they come or go', async () => {
    page = await showServices({ attributes: { view: 'partners', feed: '/partners.json' } });
    const issues: string[] = [];
    page.element.addEventListener('buurt-issue', ({ code }) => issues.push(code));
    page.feeds.partners.give(partners);
    await page.until(() => page.words('.partner strong').length > 0, 'the partners');
    page.element.remove();
    page.element.requestUpdate();
    await page.element.updateComplete;
    expect(issues).to.deep.equal([]);
  });
  it('leave what stood there where no feed is named, which the webmaster is told', async () => {
    page = await showServices({ attributes: { view: 'partners', feed: '', debug: '' }, fallback: 'Bel ons' });
    await page.until(() => page.words('.debug .alert').length > 0, 'the panel');
    expect(page.words('.debug .alert')[0]).to.contain('feed');
    expect(page.root.querySelector('slot')!.assignedNodes()[0]!.textContent).to.equal('Bel ons');
  });
  it('of the two demo towns work in at least six sectors', async () => {
    for (const name of ['balen', 'ravels']) {
      const file: { items: { sector: string[] }[] } = await (await fetch(`/demo/feeds/${name}/partners.json`)).json();
      expect(new Set(file.items.flatMap(({ sector }) => sector)).size).to.be.at.least(6);
    }
  });
});
