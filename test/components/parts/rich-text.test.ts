import { expect, fixture } from '@open-wc/testing';
import { html, render } from 'lit';
import { richText } from '../../../src/components/parts/rich-text.ts';
import { until } from '../../support/fake-time.ts';

describe('a description', () => {
  let place: HTMLElement;

  beforeEach(async () => {
    place = await fixture(html`<div></div>`);
  });
  const show = async (text: Parameters<typeof richText>[0], language = 'nl') => {
    render(html`<section>${richText(text, language)}</section>`, place);
    await until(() => Boolean(place.querySelector('.rich')?.textContent));
  };

  it('keeps the lines of plain text, and shows what looks like code as it is', async () => {
    await show('5 < 6\n{{x}} & y');
    expect(place.querySelectorAll('br')).to.have.length(1);
    expect(place.textContent).to.equal('5 < 6{{x}} & y');
  });
  it('shows simple markup', async () => {
    await show('<p>Soep <b>en</b> brood</p><script>weg()</script>');
    expect(place.querySelector('p')?.innerHTML).to.equal('Soep <b>en</b> brood');
    expect(place.textContent?.trim()).to.equal('Soep en brood');
  });
  it('leaves what a resident reads alone when the widget is drawn again', async () => {
    await show('<p>Soep</p>');
    const before = place.querySelector('p');
    for (let turn = 0; turn < 3; turn++) {
      await show('<p>Soep</p>');
      await Promise.resolve();
    }
    expect(place.querySelector('p') === before).to.equal(true);
  });
  it('can stand in two places', async () => {
    const text = '<p>Soep</p>';
    render(html`${richText(text, 'nl')}${richText(text, 'nl')}`, place);
    await until(() => place.querySelectorAll('p').length === 2);
  });
  it('says in which language its words are when that is not the reader’s', async () => {
    await show({ fr: '<p>Soupe</p>' });
    expect(place.querySelector('.rich')?.getAttribute('lang')).to.equal('fr');
  });
});
