import { expect, fixture, html } from '@open-wc/testing';
import { picture } from '../../../src/components/parts/picture.ts';

const image = { src: 'https://beeld.example/huis.jpg', alt: 'Het huis' };
const shown = async (source: typeof image, hosts: readonly string[]) =>
  (await fixture(html`<div>${picture(source, hosts, 'nl')}</div>`)).querySelector('img');

describe('a picture of a feed', () => {
  it('is none by default', async () => {
    expect(await shown(image, [])).to.equal(null);
  });
  it('comes from a named host, and tells it nothing', async () => {
    const found = await shown(image, ['beeld.example']);
    expect(found?.alt).to.equal('Het huis');
    expect(found?.referrerPolicy).to.equal('no-referrer');
    expect(found?.loading).to.equal('lazy');
  });
  it('comes from no other host, and not over http', async () => {
    expect(await shown(image, ['example', 'www.beeld.example'])).to.equal(null);
    expect(await shown({ ...image, src: 'http://beeld.example/huis.jpg' }, ['beeld.example'])).to.equal(null);
  });
  it('takes its box away when it does not load', async () => {
    const found = await shown(image, ['beeld.example']);
    found?.dispatchEvent(new Event('error'));
    expect(found?.hidden).to.equal(true);
  });
});
