import { expect } from '@open-wc/testing';
import Papa from 'papaparse';
import { chart } from '../../../src/components/indicator-cards/chart.ts';
import { downloads } from '../../../src/components/indicator-cards/downloads.ts';
import { figuresTable } from '../../../src/components/indicator-cards/figures-table.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import { until } from '../../support/fake-time.ts';
import { Downloads } from '../activity-calendar/downloads.ts';
import { indicator, lonely } from '../some-indicators.ts';
import { drawn, viewIn, wipe, type Drawn } from './drawn.ts';
import { help, satisfied } from './some-views.ts';

describe('the figures of a card to keep', () => {
  let page: Drawn;
  let caught: Downloads;
  let told: string[];
  beforeEach(() => {
    caught = new Downloads();
    told = [];
  });
  afterEach(() => {
    caught.stop();
    wipe();
  });
  const draw = async (about: Indicator) => {
    const view = viewIn(about);
    page = await drawn(({ words, text }) => [
      chart(view, words),
      figuresTable(view, words, text),
      downloads(view, words, text, (said) => told.push(said)),
    ]);
  };
  const keep = async (name: string) => {
    page.button(name).click();
    await until(() => told.length > 0, 'it says something');
    return caught.last();
  };

  describe('as a table', () => {
    it('has the rows and words of the table on the page', async () => {
      await draw(help);
      const { text } = await keep('Als tabel (CSV)');
      const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
      expect(errors).to.deep.equal([]);
      const titles = page.words('thead th');
      const rows = data.map((row) =>
        Object.fromEntries(titles.map((title) => [title, row[title]?.replace(/\s/g, ' ')])),
      );
      // The target is not a figure that was measured.
      expect(rows).to.deep.equal(page.rows.slice(0, -1));
      expect(data[0]).to.include({ 'Wat?': 'Weet waar je hulp kan vragen', 'Getal': '69' });
      expect(data[3]).to.include({ Cijfer: 'geen cijfer', Getal: '' });
    });
    it('says on each row where it comes from, and what may be done with it', async () => {
      await draw(satisfied);
      const { text, name, type } = await keep('Als tabel (CSV)');
      const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
      for (const row of data)
        expect(row).to.include({
          Bron: 'Buurtonderzoek Dennenhof',
          URL: 'https://www.balen.example/onderzoek',
          Licentie: 'CC-BY-4.0',
          Bijgewerkt: '2026-10-01',
        });
      expect(name).to.equal('tevreden-over-de-buurt-dennenhof.csv');
      expect(type).to.equal('text/csv;charset=utf-8');
      expect(told).to.deep.equal(['Bewaard als tevreden-over-de-buurt-dennenhof.csv.']);
    });
    it('opens in Excel as what it is: with the mark of UTF-8, and nothing in it that runs', async () => {
      await draw(
        indicator('x', '=HYPERLINK("https://kwaad.example")', [
          { level: 'area', place: 'dennenhof', year: 2026, value: 1 },
        ]),
      );
      const { blob } = await keep('Als tabel (CSV)');
      const bytes = new Uint8Array(await blob.arrayBuffer());
      expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
      const text = new TextDecoder().decode(bytes);
      expect(text).to.contain(`"'=HYPERLINK`).and.to.match(/\r\n$/);
    });
    it('gives no hint of what may not be shown', async () => {
      await draw(lonely);
      const { text } = await keep('Als tabel (CSV)');
      expect(text).to.contain('te weinig antwoorden').and.not.to.contain('37');
    });
  });

  describe('as a picture', () => {
    it('is a PNG with pixels, large enough to print', async () => {
      await draw(satisfied);
      const { blob, name, type } = await keep('Als beeld (PNG)');
      expect([name, type]).to.deep.equal(['tevreden-over-de-buurt-dennenhof.png', 'image/png']);
      const image = await createImageBitmap(blob);
      expect(image.width).to.equal(1600);
      expect(image.height).to.be.above(400);
      const canvas = new OffscreenCanvas(image.width, image.height);
      const brush = canvas.getContext('2d')!;
      brush.drawImage(image, 0, 0);
      const { data } = brush.getImageData(0, 0, image.width, image.height);
      const colours = new Map<string, number>();
      for (let at = 0; at < data.length; at += 4) {
        const colour = data.slice(at, at + 4).join();
        colours.set(colour, (colours.get(colour) ?? 0) + 1);
      }
      // White paper, and the own bar: 64 % of 736 by 18 pixels, twice as sharp.
      expect(colours.get('255,255,255,255')).to.be.above(data.length / 8);
      expect(colours.get('11,90,117,255')).to.be.above(471 * 18 * 4 * 0.8);
    });
    it('is an SVG with the same words and shapes, and with where it comes from on it', async () => {
      await draw(satisfied);
      const { text, type } = await keep('Als tekening (SVG)');
      expect(type).to.equal('image/svg+xml;charset=utf-8');
      const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      expect(root.querySelector('parsererror')).to.equal(null);
      const said = [...root.querySelectorAll('text')].map((each) => each.textContent ?? '');
      expect(said[0]).to.equal('Tevreden over de buurt');
      for (const words of page.all('svg.chart text')) expect(said).to.include(words.textContent);
      const all = said.join(' ').replace(/\s+/g, ' ');
      expect(all).to.contain('64 % van de bewoners').and.to.contain('Bron: Buurtonderzoek Dennenhof');
      expect(all)
        .to.contain('CC-BY-4.0')
        .and.to.contain('Bijgewerkt op 1 oktober 2026')
        .and.to.contain('balen.example');
      expect(root.querySelectorAll('path')).to.have.length(page.all('svg.chart path').length);
      // What is seen without this page: no colour of a page, no letters of its fonts, nothing fetched.
      expect(text).not.to.match(/var\(|currentColor|href|<style/);
    });
    it('holds words that look like markup as words', async () => {
      await draw(
        indicator('x', '<script>alert(1)</script> & "zo"', [
          { level: 'area', place: 'dennenhof', year: 2026, value: 1 },
        ]),
      );
      const { text } = await keep('Als tekening (SVG)');
      const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      expect(root.querySelector('script, parsererror')).to.equal(null);
      expect(root.querySelector('title')?.textContent).to.equal('<script>alert(1)</script> & "zo"');
    });
    it('says that it is an example where its figures are invented', async () => {
      await draw({ ...satisfied, demo: true });
      const { text } = await keep('Als tekening (SVG)');
      expect(text).to.contain('verzonnen');
    });
    it('says so when it cannot be made', async () => {
      await draw(satisfied);
      const canvas = HTMLCanvasElement.prototype;
      const own = Object.getOwnPropertyDescriptor(canvas, 'toBlob')!;
      canvas.toBlob = (done) => done(null);
      page.button('Als beeld (PNG)').click();
      await until(() => told.length > 0, 'it says something');
      Object.defineProperty(canvas, 'toBlob', own);
      expect(told).to.deep.equal(['Dit lukt nu niet. Probeer het later opnieuw.']);
      expect(caught.count).to.equal(0);
    });
  });
});
