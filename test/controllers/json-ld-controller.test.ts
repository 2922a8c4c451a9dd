import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { JsonLdController } from '../../src/controllers/json-ld-controller.ts';
import { runTrusted } from '../support/trusted-frame.ts';

interface Item {
  id: string;
  name: string;
}

class TestList extends LitElement {
  items: Item[] = [];
  language = 'nl';

  constructor() {
    super();
    new JsonLdController<Item>(
      this,
      () => this,
      (items, language) => ({ '@context': 'https://schema.org', '@graph': items, 'inLanguage': language }),
    );
  }
  protected override render() {
    return html`<slot></slot>`;
  }
  async show(...items: Item[]): Promise<void> {
    this.items = items;
    this.requestUpdate();
    await this.updateComplete;
    await new Promise<void>((free) => (globalThis.requestIdleCallback ?? setTimeout)(() => free()));
  }
}
customElements.define('test-list', TestList);

const soup = { id: 'soup', name: 'Soep' };
const bread = { id: 'bread', name: 'Brood' };

async function added(...items: Item[]): Promise<TestList> {
  const list = new TestList();
  document.body.append(list);
  await list.show(...items);
  return list;
}
const blocks = (root: ParentNode = document) => [
  ...root.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];
const namesIn = (list: Element): string[] =>
  blocks(list).flatMap(({ text }) => (JSON.parse(text) as { '@graph': Item[] })['@graph'].map(({ name }) => name));

describe('the description for search engines', () => {
  afterEach(() => {
    for (const list of document.querySelectorAll('test-list')) list.remove();
  });

  it('is one block inside the element, where the page’s own markup is', async () => {
    const list = await added(soup, bread);
    expect(blocks()).to.have.length(1);
    expect(blocks(list)).to.have.length(1);
    expect(namesIn(list)).to.deep.equal(['Soep', 'Brood']);
  });
  it('is not there when there is nothing to describe', async () => {
    const list = await added();
    expect(blocks()).to.have.length(0);
    await list.show(soup);
    await list.show();
    expect(blocks()).to.have.length(0);
  });
  it('follows what is shown, also when a record changes and keeps its id', async () => {
    const list = await added(soup);
    await list.show({ ...soup, name: 'Tomatensoep' });
    expect(namesIn(list)).to.deep.equal(['Tomatensoep']);
    expect(blocks()).to.have.length(1);
  });
  it('follows the language', async () => {
    const list = await added(soup);
    list.language = 'fr';
    await list.show(soup);
    expect(blocks(list)[0]?.text).to.contain('"inLanguage":"fr"');
  });
  it('stays as it is when nothing changed', async () => {
    const list = await added(soup);
    const [before] = blocks(list);
    await list.show(soup);
    expect(blocks(list)[0] === before).to.equal(true);
  });
  it('holds the first fifty records at most, also when two widgets show them all', async () => {
    const sixty = Array.from({ length: 60 }, (_, at) => ({ id: `${at}`, name: `${at}` }));
    const list = await added(...sixty);
    await added(...sixty);
    expect(namesIn(list)).to.have.length(50);
    expect(blocks()).to.have.length(1);
  });
  it('cannot be ended by a record', async () => {
    const list = await added({ id: 'x', name: '</script><script>globalThis.ran = true</script><!--' });
    expect(blocks(list)[0]?.text).not.to.contain('<');
    expect(namesIn(list)).to.deep.equal(['</script><script>globalThis.ran = true</script><!--']);
  });

  describe('of two widgets with the same record', () => {
    let first: TestList;
    let second: TestList;

    beforeEach(async () => {
      first = await added(soup);
      second = await added(soup, bread);
    });
    it('names it once', () => {
      expect([namesIn(first), namesIn(second)]).to.deep.equal([['Soep'], ['Brood']]);
    });
    it('passes it on when the first leaves, and takes it back with nothing said twice', () => {
      first.remove();
      expect(blocks(first)).to.have.length(0);
      expect(namesIn(second)).to.deep.equal(['Soep', 'Brood']);
      document.body.append(first);
      expect(namesIn(second)).to.deep.equal(['Soep', 'Brood']);
      expect(blocks(first)).to.have.length(0);
    });
    it('passes it on when the first no longer shows it', async () => {
      await first.show(bread);
      expect([namesIn(first), namesIn(second)]).to.deep.equal([['Brood'], ['Soep']]);
    });
  });

  describe('on a page with Trusted Types', () => {
    const body = `
      const { LitElement } = await import('/node_modules/lit/index.js');
      const { JsonLdController } = await import('/src/controllers/json-ld-controller.ts');
      class TestList extends LitElement {
        items = [{ id: 'soup', name: 'Soep' }];
        language = 'nl';
        constructor() {
          super();
          new JsonLdController(this, () => this, (items) => ({ '@context': 'https://schema.org', '@graph': items }));
        }
      }
      customElements.define('test-list', TestList);
      const list = new TestList();
      document.body.append(list);
      await list.updateComplete;
      list.items = [{ id: 'bread', name: 'Brood' }];
      list.requestUpdate();
      await list.updateComplete;
      await new Promise((free) => (globalThis.requestIdleCallback ?? setTimeout)(free));
      answer(list.textContent);`;

    it('is written without a report', async () => {
      const run = await runTrusted('lit-html buurt', body);
      expect(run).to.deep.equal({
        answer: '{"@context":"https://schema.org","@graph":[{"id":"bread","name":"Brood"}]}',
        violations: [],
      });
    });
    it('is left out where the page refuses our policy', async () => {
      if (!('trustedTypes' in window)) return;
      const run = await runTrusted('lit-html', body);
      expect(run.answer).to.equal('');
      expect(run.violations).to.deep.equal(['trusted-types: buurt']);
    });
  });
});
