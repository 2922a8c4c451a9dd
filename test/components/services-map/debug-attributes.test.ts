import { expect } from '@open-wc/testing';
import { FakeFeeds } from '../fake-feeds.ts';
import { surround, village } from '../some-neighbourhood.ts';
import { house, numbered } from '../some-services.ts';
import { leave, showServices, type ShownServices } from './shown-services.ts';

describe('a services map with debug', () => {
  let page: ShownServices;
  const alerts = () => page.words('.debug .alert');
  afterEach(leave);

  it('says which attributes it does not know, what it does, and what was probably meant', async () => {
    const attributes = {
      debug: '',
      view: 'lijst',
      kind: 'formal informeel',
      categories: 'rights gpp',
      needs: 'need.mony',
    };
    const pane = { map: 'clik', center: '51.17', zoom: 'ver', limit: '0' };
    page = await showServices({ services: [house], attributes: { ...attributes, ...pane } });
    await page.until(() => alerts().length > 0, 'the panel');
    expect(alerts()).to.deep.equal([
      'view="lijst" kennen we niet. Bedoel je list? Wel: list, map, both, guide, circles, partners.',
      'kind="informeel" kennen we niet. Bedoel je informal? Wel: formal, informal, meeting.',
      'categories="gpp" vinden we nergens in je lijsten. Bedoel je svc.gp? Wel: svc.social-house, svc.rights.',
      'needs="need.mony" vinden we nergens in je lijsten. Bedoel je need.money? Wel: need.money, need.papers.',
      'map="clik" kennen we niet. Bedoel je click? Wel: visible, click, off.',
      'center="51.17" kennen we niet. Wel: breedte en lengte, zoals 51.17,5.17.',
      'zoom="ver" kennen we niet. Wel: een getal, zoals 12.',
      'limit="0" kennen we niet. Wel: een getal vanaf 1, zoals 14.',
    ]);
  });
  it('says which attributes are none of the element, and what was probably meant', async () => {
    const ours = {
      feeds: '/a.json',
      headinglevel: '3',
      langauge: 'fr',
      link_state: '',
      days: '7',
      limits: '5',
      url: '/b.json',
    };
    const others = {
      ...{ 'id': 'kaart', 'class': 'wide', 'data-feeds': 'x', 'aria-label': 'x', 'onclick': '', 'loading': 'lazy' },
      ...{ 'v-if': 'x', 'ng-view': 'x', '_ngcontent-abc-c1': '', 'svelte-1a2b': '', 'wide': '', 'image-hosts': '' },
    };
    page = await showServices({ services: [house], attributes: { debug: '', ...ours, ...others } });
    await page.until(() => alerts().length > 0, 'the panel');
    expect(alerts()).to.deep.equal([
      'feeds is geen attribuut van dit element. Bedoel je feed?',
      'headinglevel is geen attribuut van dit element. Bedoel je heading-level?',
      'langauge is geen attribuut van dit element. Bedoel je lang?',
      'link_state is geen attribuut van dit element. Bedoel je link-state?',
      'days is geen attribuut van dit element.',
      'limits is geen attribuut van dit element. Bedoel je limit?',
    ]);
  });
  it('says so too of what a script wrote', async () => {
    page = await showServices({ services: [house], attributes: { debug: '' } });
    page.element.kind = 'vrijwillig';
    await page.until(() => alerts().length > 0, 'the panel');
    expect(alerts()).to.deep.equal(['kind="vrijwillig" kennen we niet. Wel: formal, informal, meeting.']);
  });
  it('shows markup in an attribute as it is written', async () => {
    page = await showServices({ services: [house], attributes: { debug: '', view: '<img src=x>' } });
    await page.until(() => alerts().length > 0, 'the panel');
    expect(alerts()[0]).to.contain('view="<img src=x>"');
    expect(page.all('.debug img')).to.have.length(0);
  });
  it('knows an area by its id, its code and its name, and no other', async () => {
    const areas = [{ ...village('olmen', 'Olmen', 51.14, 5.15), nisCode: '13003B' }];
    const told = async (area: string) => {
      page = await showServices({ feeds: new FakeFeeds(), services: [house], attributes: { debug: '', area } });
      await surround(page, { areas });
      await page.until(() => page.all('.debug').length > 0, 'the panel');
      await page.drawn();
      return alerts();
    };
    for (const area of ['olmen', 'nis-13003b', 'Olmen']) expect(await told(area), area).to.deep.equal([]);
    expect(await told('Olme')).to.deep.equal([
      'area="Olme" vinden we nergens in je lijsten. Bedoel je olmen? Wel: olmen.',
    ]);
  });
  it('knows one by what services call it where there are no areas, and shows all where it is none', async () => {
    const services = [{ ...house, area: ['olmen'] }, ...numbered(2)];
    page = await showServices({ services, attributes: { debug: '', area: 'Olmen' } });
    await page.until(() => page.all('.debug').length > 0, 'the panel');
    await page.drawn();
    expect([page.names.length, alerts().length]).to.deep.equal([1, 0]);
    page.element.setAttribute('area', 'olme');
    await page.until(() => page.names.length === 3 && alerts().length > 0, 'all services, and the panel');
    expect(alerts()[0]).to.contain('area="olme" vinden we nergens in je lijsten. Bedoel je olmen?');
  });
  it('tells a resident nothing of it', async () => {
    page = await showServices({ services: [house], attributes: { view: 'lijst', kind: 'vrijwillig' } });
    await page.element.ready;
    // What would show it is here by now, and had the time to.
    await import('../../../src/components/parts/debug-panel.ts');
    await page.drawn();
    expect(page.all('.debug, .alert')).to.have.length(0);
    expect(page.text).not.to.contain('lijst"').and.not.to.contain('vrijwillig');
  });
});
