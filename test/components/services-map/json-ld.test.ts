import { expect } from '@open-wc/testing';
import { four, soup } from '../some-services.ts';
import { leave, showServices, type ShownServices } from './shown-services.ts';

describe('what search engines read of services', () => {
  let page: ShownServices;
  afterEach(leave);

  const blocks = () => [...page.element.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];
  const described = (): string[] =>
    blocks().flatMap(({ text }) =>
      (JSON.parse(text) as { '@graph': { identifier: string }[] })['@graph'].map(({ identifier }) => identifier),
    );
  const show = async (attributes?: Readonly<Record<string, string>>) => {
    page = await showServices({ services: four, ...(attributes && { attributes }) });
    await page.complete();
    await page.until(() => blocks().length > 0, 'the description');
  };

  it('is what the list shows by itself, also of what the webmaster left in it', async () => {
    await show();
    expect(described()).to.deep.equal(four.map(({ id }) => id));
    leave();
    await show({ categories: soup.category[0] ?? '' });
    expect(described()).to.deep.equal([soup.id]);
  });
  it('is not written anew for a resident who looks for something, and follows the feed afterwards', async () => {
    await show();
    const [before] = blocks();
    page.button('Gratis').click();
    await page.until(() => page.names.length === 2, 'the answer');
    await new Promise<void>((free) => (globalThis.requestIdleCallback ?? setTimeout)(() => free()));
    expect(blocks()).to.deep.equal([before]);
    page.button('Gratis').click();
    page.feeds.services.give([soup]);
    await page.until(() => described().join() === soup.id, 'the new list');
  });
  it('goes at once where a webmaster takes it away, whatever a resident looks for', async () => {
    await show();
    page.button('Gratis').click();
    await page.until(() => page.names.length === 2, 'the answer');
    page.element.setAttribute('without-json-ld', '');
    await page.until(() => blocks().length === 0, 'nothing described');
  });
});
