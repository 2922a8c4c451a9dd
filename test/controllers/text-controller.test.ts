import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { TextController } from '../../src/controllers/text-controller.ts';
import { detailsCatalogue } from '../../src/i18n/services/details.ts';
import { servicesCatalogue } from '../../src/i18n/services/catalogue.ts';
import { shellCatalogue } from '../../src/i18n/shell/catalogue.ts';
import type { Catalogue } from '../../src/i18n/message.ts';
import { until } from '../support/fake-time.ts';

type Words = Record<'hello' | 'thing.one' | 'thing.many', string>;
const nl: Words = { 'hello': 'Dag {name}', 'thing.one': '{count} ding', 'thing.many': '{count} dingen' };
const en: Words = { 'hello': 'Hello {name}', 'thing.one': '{count} thing', 'thing.many': '{count} things' };
const fr: Words = { 'hello': 'Bonjour {name}', 'thing.one': '{count} chose', 'thing.many': '{count} choses' };

let asked: string[] = [];
let answer: (() => void) | undefined;
const fetched = (language: string, words: Words) => () => {
  asked.push(language);
  return new Promise<Words>((resolve) => (answer = () => resolve(words)));
};
const catalogue: Catalogue<Words> = {
  nl,
  others: {
    fr: fetched('fr', fr),
    en: fetched('en', en),
    de: () => {
      asked.push('de');
      return Promise.reject(new TypeError('Failed to fetch'));
    },
  },
};

class TestWords extends LitElement {
  readonly text = new TextController(this, catalogue);
  protected override render() {
    const { ready, t, n } = this.text;
    return html`${ready ? `${t('hello', { name: 'Jef' })}, ${n('thing', 1)}, ${n('thing', 1200)}` : '…'}`;
  }
}
customElements.define('test-words', TestWords);

describe('the words of a widget', () => {
  let element: TestWords;
  const said = () => element.shadowRoot!.textContent?.trim();
  const show = async (lang: string) => {
    element = new TestWords();
    element.lang = lang;
    document.body.append(element);
    await element.updateComplete;
  };
  const speak = async (lang: string) => {
    element.lang = lang;
    element.requestUpdate();
    await element.updateComplete;
  };
  beforeEach(() => {
    asked = [];
    answer = undefined;
  });
  afterEach(() => element.remove());

  it('are Dutch without asking anything', async () => {
    await show('nl-BE');
    expect(said()).to.equal('Dag Jef, 1 ding, 1.200 dingen');
    expect(asked).to.deep.equal([]);
  });
  it('of another language are waited for, rather than beginning in Dutch', async () => {
    await show('en');
    expect(said()).to.equal('…');
    answer!();
    await until(() => said() === 'Hello Jef, 1 thing, 1,200 things');
  });
  it('stay while those of the next language are fetched', async () => {
    await show('nl');
    await speak('fr');
    expect(said()).to.contain('Dag Jef');
    answer!();
    await until(() => said()?.startsWith('Bonjour Jef') === true);
  });
  it('are those that were wanted last, whatever arrives last', async () => {
    await show('nl');
    await speak('fr');
    const late = answer!;
    await speak('nl');
    late();
    await element.text.settled();
    expect(said()).to.contain('Dag Jef');
  });
  it('are Dutch where those of the language cannot be fetched, and are asked for only once', async () => {
    await show('de');
    await until(() => said() === 'Dag Jef, 1 ding, 1.200 dingen');
    for (let turn = 0; turn < 5; turn += 1) {
      element.requestUpdate();
      await element.updateComplete;
    }
    expect(asked).to.deep.equal(['de']);
    await speak('fr');
    answer!();
    await until(() => said()?.startsWith('Bonjour') === true);
  });
  it('count as the language counts', async () => {
    await show('fr');
    answer!();
    await until(() => said()?.startsWith('Bonjour') === true);
    expect(element.text.n('thing', 0)).to.equal('0 chose');
  });
  it('never fill in what a value says', async () => {
    await show('nl');
    expect(element.text.t('hello', { name: '{count} $& {name}' })).to.equal('Dag {count} $& {name}');
  });
  it('for an id that is not known are the id', async () => {
    await show('nl');
    expect(element.text.term('svc.unknown')).to.equal('svc.unknown');
    expect(element.text.term('toString')).to.equal('toString');
  });
});

describe('every catalogue', () => {
  for (const [name, each] of Object.entries({ servicesCatalogue, detailsCatalogue, shellCatalogue })) {
    it(`${name} has the same keys in four languages`, async () => {
      const keys = Object.keys(each.nl).toSorted();
      for (const language of ['fr', 'de', 'en'] as const)
        expect(Object.keys(await each.others[language]()).toSorted(), language).to.deep.equal(keys);
    });
  }
});
