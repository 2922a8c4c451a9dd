import { expect } from '@open-wc/testing';
import { four } from '../some-services.ts';
import { leave, showServices } from './shown-services.ts';

afterEach(leave);

describe('an attribute of a few values', () => {
  it('may have capitals, and spaces around it', async () => {
    const page = await showServices({ services: four, attributes: { view: ' Circles', kind: 'Meeting INFORMAL ' } });
    expect(page.words('.group').length).to.be.greaterThan(0);
    expect(page.names.length).to.be.within(1, four.length - 1);
  });
});
describe('a heading of spaces', () => {
  it('is none: the widget has its own', async () => {
    const page = await showServices({ services: four, attributes: { heading: '  ' } });
    expect(page.words('h2')).to.deep.equal(['Wie helpt in je buurt?']);
  });
});

describe('an attribute that is taken away', () => {
  for (const [name, property] of [
    ['feed', 'feed'],
    ['categories', 'categories'],
    ['needs', 'needs'],
    ['kind', 'kind'],
    ['image-hosts', 'imageHosts'],
    ['view', 'view'],
    ['heading', 'heading'],
  ] as const) {
    it(`${name}: leaves a widget that works, as does a framework’s undefined`, async () => {
      const page = await showServices({
        services: four,
        attributes: { 'image-hosts': 'img.example' },
        fallback: 'Alle',
      });
      const { element } = page;
      const was = element.getAttribute(name) ?? '';
      element.setAttribute(name, 'zzz');
      await element.updateComplete;
      element.removeAttribute(name);
      await element.updateComplete;
      expect(element[property]).to.equal('');
      Reflect.set(element, property, undefined);
      await element.updateComplete;
      expect(element[property]).to.equal('');
      element.setAttribute(name, was);
      await page.until(() => page.names.length === four.length, 'the list again');
    });
  }
});
