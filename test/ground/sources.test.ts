import { expect } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import openingHours from 'opening_hours';
import Papa from 'papaparse';
import proj4 from 'proj4';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { hasShared, sharedText } from '../support/shared-in-browser.ts';

describe('what sources import works in the test server as it does in the build', () => {
  it('the map’s worker is an address that can be fetched', async () => {
    expect((await fetch(workerUrl)).ok).to.equal(true);
  });

  it('packages that are not ES modules', () => {
    expect(Papa.parse('a;b').data).to.deep.equal([['a', 'b']]);
    expect(proj4('EPSG:4326', 'EPSG:3857', [0, 0])[0]).to.be.closeTo(0, 1e-6);
    expect(new openingHours('24/7').getState(new Date())).to.equal(true);
  });

  it('elements without decorators', async () => {
    class GroundElement extends LitElement {
      static override properties = { word: {} };
      declare word: string;
      constructor() {
        super();
        this.word = 'goed';
      }
      protected override render() {
        return html`<p>${this.word}</p>`;
      }
    }
    customElements.define('ground-element', GroundElement);
    const element = new GroundElement();
    document.body.append(element);
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).to.equal('goed');
    await expect(element).to.be.accessible();
    element.remove();
  });

  it('the shared feeds, where they are there', async () => {
    if (!hasShared) return;
    expect(await sharedText('feeds/README.md')).to.include('#');
  });
});
