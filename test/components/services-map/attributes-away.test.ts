import { expect } from '@open-wc/testing';
import { four } from '../some-services.ts';
import { leave, showServices } from './shown-services.ts';

afterEach(leave);

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
