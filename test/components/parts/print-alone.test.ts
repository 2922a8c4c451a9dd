import { expect } from '@open-wc/testing';
import { printAlone } from '../../../src/components/parts/print-alone.ts';

const displayOf = (element: Element | null) => getComputedStyle(element!).display;

describe('printing one element of a page', () => {
  let page: HTMLElement;
  let shell: HTMLElement;
  beforeEach(() => {
    page = document.createElement('div');
    page.innerHTML = `<header>Kop</header>
      <main style="display: grid; grid-template-columns: 1fr 3fr">
        <nav style="display: flex !important">Menu</nav>
        <div id="shell"><p id="printed">Agenda</p><p id="other">Nog iets</p></div>
      </main>
      <svg id="drawing"></svg>`;
    document.body.append(page);
    shell = page.querySelector<HTMLElement>('#shell')!;
    shell.attachShadow({
      mode: 'open',
    }).innerHTML = `<aside>Reclame</aside><section style="width: 5em"><slot></slot></section>`;
  });
  afterEach(() => page.remove());

  const of = (selector: string) => displayOf(page.querySelector(selector));
  const inShell = (selector: string) => displayOf(shell.shadowRoot!.querySelector(selector));

  it('puts everything beside it aside, also what another component draws around it', () => {
    const giveBack = printAlone(page.querySelector<HTMLElement>('#printed')!);
    expect(['header', 'nav', '#other', '#drawing'].map(of)).to.deep.equal(['none', 'none', 'none', 'none']);
    expect(inShell('aside')).to.equal('none');
    expect(of('#printed')).to.equal('block');
    giveBack();
  });
  it('lets nothing around it be a narrow column', () => {
    const giveBack = printAlone(page.querySelector<HTMLElement>('#printed')!);
    expect(page.querySelector('#printed')!.getBoundingClientRect().width).to.be.above(document.body.clientWidth - 40);
    giveBack();
  });
  it('gives the page back as it was, with its own priorities', () => {
    printAlone(page.querySelector<HTMLElement>('#printed')!)();
    expect(['header', 'nav', 'main', '#other'].map(of)).to.deep.equal(['block', 'flex', 'grid', 'block']);
    expect(inShell('aside')).to.equal('block');
    expect(page.querySelector('nav')!.style.getPropertyPriority('display')).to.equal('important');
  });
});
