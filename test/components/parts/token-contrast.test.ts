import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { checkTokens } from '../../../src/components/parts/token-contrast.ts';
import { tokens } from '../../../src/styles/tokens.ts';

class Shown extends LitElement {
  static override styles = tokens;
}
customElements.define('test-token-contrast', Shown);

describe('colours of the page that are hard to read', () => {
  const { warn } = console;
  let told: string[];
  beforeEach(() => {
    told = [];
    console.warn = (words: string) => void told.push(words);
  });
  afterEach(() => {
    console.warn = warn;
    document.querySelector('test-token-contrast')?.remove();
  });
  const show = async (colours: Readonly<Record<string, string>>) => {
    const element = document.body.appendChild(new Shown());
    for (const [name, colour] of Object.entries(colours)) element.style.setProperty(name, colour);
    await element.updateComplete;
    return element;
  };
  const free = () => new Promise((resolve) => requestIdleCallback(resolve));

  it('are told to the webmaster once, with the colour they stand on', async () => {
    const element = await show({ '--buurt-accent': '#ffff66', '--buurt-surface': '#fff' });
    checkTokens(element);
    checkTokens(element);
    await free();
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('--buurt-accent, rgb(255, 255, 102)').and.to.contain('rgb(255, 255, 255)');
    expect(element.shadowRoot!.querySelector('i')).to.equal(null);
  });
  it('may be the letters, in a notation of their own', async () => {
    checkTokens(await show({ '--buurt-ink': 'oklch(0.9 0 0)', '--buurt-surface': '#fff' }));
    await free();
    expect(told.join()).to.contain('--buurt-ink, oklch(0.9 0 0)');
  });
  it('are none of ours, nor of a page that chose well', async () => {
    checkTokens(await show({}));
    await free();
    document.querySelector('test-token-contrast')!.remove();
    checkTokens(await show({ '--buurt-accent': '#8c1d40', '--buurt-ink': '#222', '--buurt-surface': '#fffdf7' }));
    await free();
    expect(told).to.deep.equal([]);
  });
  it('are not looked for in what has left the page', async () => {
    const element = await show({ '--buurt-accent': '#fff' });
    checkTokens(element);
    element.remove();
    await free();
    expect(told).to.deep.equal([]);
  });
});
