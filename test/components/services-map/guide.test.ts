import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createFeeds } from '../../../src/data/feeds.ts';
import { alwaysOnline } from '../../../src/data/online.ts';
import type { Service } from '../../../src/domain/service.ts';
import { plain } from '../../../src/domain/text.ts';
import { four } from '../some-services.ts';
import { leave, showServices, type ShownServices } from './shown-services.ts';

/** The services of the demo, as its feed gives them. */
async function demoServices(town: string): Promise<readonly Service[]> {
  const feeds = createFeeds({
    fetch: (...request) => fetch(...request),
    online: alwaysOnline,
    now: Date.now,
    random: () => 0.5,
    storage: undefined,
  });
  const resource = feeds.open('services', [{ url: `${location.origin}/demo/feeds/${town}/services.json` }]);
  return new Promise((resolve) => {
    const stop = resource.subscribe(() => {
      const { state } = resource;
      if (state.status === 'pending') return;
      resolve(state.value.items);
      stop();
    });
  });
}

const NEEDS = 12;

describe('the guide', () => {
  let page: ShownServices;
  const question = () => page.words('.question')[0];
  const answers = () => page.words('.answer');
  const choose = async (at: number) => {
    const button = page.all('.answer')[at]!;
    button.focus();
    button.click();
    await page.drawn();
  };
  const through = async (need: number) => {
    await choose(need);
    await choose(0);
    await choose(1);
  };
  afterEach(leave);

  describe('with a few services', () => {
    beforeEach(async () => {
      page = await showServices({ services: four, attributes: { view: 'guide' } });
    });

    it('is there when the widget says it is ready', () => expect(question()).to.equal('Waarmee wil je hulp?'));
    it('gives urgent numbers before anything else, as links that call', () => {
      const [first] = page.all<HTMLAnchorElement>('a, button, input');
      expect(first!.href).to.equal('tel:112');
      expect(page.words('.urgent li')).to.have.length(5);
    });
    it('is named after what it is for, unless the webmaster names it', async () => {
      expect(page.words('#heading')).to.deep.equal(['Vind de juiste hulp']);
      page.element.heading = 'Ik zoek iemand';
      await page.drawn();
      expect(page.words('#heading')).to.deep.equal(['Ik zoek iemand']);
    });
    it('asks for no name, and has no field to fill in', () => {
      expect(page.all('input, textarea, select')).to.have.length(0);
      expect(page.text).to.contain('Je antwoorden blijven op dit toestel.');
    });
    it('says which question of how many this is', () => {
      expect(page.text).to.contain('Vraag 1 van 3');
      expect(answers()).to.have.length(NEEDS);
    });
    it('does not take the focus on arrival', () => expect(document.activeElement).to.equal(document.body));
    it('keeps the one voice of the widget', () => expect(page.all('[role=status]')).to.have.length(1));

    describe('after the first answer', () => {
      beforeEach(() => choose(0));
      it('asks the next question, with the focus on it', () => {
        expect(question()).to.equal('Voor wie is de hulp?');
        expect(page.focused).to.equal('Voor wie is de hulp?');
      });
      it('goes back to the first', async () => {
        await page.press('Terug');
        expect(page.focused).to.equal('Waarmee wil je hulp?');
      });
    });

    it('works by keyboard alone, from the first answer to the last', async () => {
      page.all('.answer')[0]!.focus();
      for (const next of ['Voor wie is de hulp?', 'Wanneer heb je hulp nodig?', 'Hier kan je terecht']) {
        await sendKeys({ press: 'Enter' });
        await page.until(() => page.focused === next, next);
        await sendKeys({ press: 'Tab' });
      }
      await sendKeys({ press: 'Enter' });
      await page.until(() => page.all('[aria-expanded=true]').length === 1, 'the opened row');
    });

    it('keeps the urgent numbers in one line after the first question, each with what it is for', async () => {
      await choose(0);
      expect(page.all('.urgent')).to.have.length(0);
      const line = page.all<HTMLAnchorElement>('.urgent-line a');
      expect(line.map(({ textContent }) => textContent)).to.deep.equal(['112', '1733', '106', '1813', '1712']);
      expect(line[0]!.ariaLabel).to.equal('Iemand is in gevaar: bel 112');
    });
    for (const [need, at, numbers] of [
      ['safety', 10, ['112', '1712']],
      ['mind', 9, ['106', '1813']],
      ['company', 0, []],
    ] as const) {
      it(`puts before the places for ${need} the numbers ${numbers.join(' and ') || 'of nobody'}`, async () => {
        await through(at);
        const calls = page.all<HTMLAnchorElement>('.guide .urgent a').map(({ href }) => href.slice('tel:'.length));
        expect(calls).to.deep.equal(numbers);
      });
    }

    describe('at the end', () => {
      beforeEach(() => through(0));
      it('goes back to the last question', async () => {
        await page.press('Terug');
        expect(page.focused).to.equal('Wanneer heb je hulp nodig?');
      });
      it('says where to turn to, with the focus on that', () => expect(page.focused).to.equal('Hier kan je terecht'));
      it('ends with a person', () => expect(page.names.at(-1)).to.equal('Sociaal Huis Balen'));
      it('gives a first step without a press, and what to bring', () => {
        expect(page.row('Sociaal Huis Balen').textContent)
          .to.contain('Kom langs zonder afspraak.')
          .and.to.contain('Je identiteitskaart');
      });
      it('hands the page what it shows, and nothing while it asks', async () => {
        expect(page.element.items.map(({ name }) => name)).to.deep.equal(page.names);
        await page.press('Terug');
        expect(page.element.items).to.deep.equal([]);
      });
      it('names somebody to talk to', () => {
        expect(page.text).to.contain('Liever met iemand praten? LDC De Sparappel: 014 00 00 03');
      });
      it('begins again, with the focus on the first question', async () => {
        await page.press('Begin opnieuw');
        expect(page.focused).to.equal('Waarmee wil je hulp?');
      });
      it('opens a row in place', async () => {
        await page.open('Sociaal Huis Balen');
        expect(page.names.at(-1)).to.equal('Sociaal Huis Balen');
      });
    });
    it('says so when nobody can be reached today any more', async () => {
      page.element.clock = () => new Date('2026-11-25T21:00:00Z');
      await choose(0);
      await choose(0);
      await choose(0);
      expect(page.words('.alert')).to.deep.equal([
        'Vandaag is er niemand van deze diensten meer open. Bel zeker eerst.',
      ]);
    });
  });

  for (const town of ['balen', 'ravels']) {
    describe(`with the services of ${town}`, () => {
      let services: readonly Service[];
      before(async () => {
        services = await demoServices(town);
      });
      it('gives the doctor first for care, who works by appointment but is there', async () => {
        page = await showServices({ services, attributes: { view: 'guide' } });
        await choose(2);
        await choose(0);
        await choose(0);
        expect(page.names[0]).to.match(/^Huisarts/);
        expect(page.names).to.not.include('LDC De Sparappel');
      });
      it('gives a doctor first for who does not feel well, and no house for children', async () => {
        page = await showServices({ services, attributes: { view: 'guide' } });
        await through(9);
        expect(page.names[0]).to.match(/^Huisarts/);
        expect(page.names.join()).to.not.contain('Kind');
      });
      for (const area of ['', 'olmen', 'wezel', 'weelde', 'poppel']) {
        it(`finds for every need at most five places, formal and informal, the last a person (area “${area}”)`, async () => {
          page = await showServices({ services, attributes: { view: 'guide', area } });
          const known = new Map(services.map(({ name, kind }) => [plain(name, 'nl'), kind]));
          for (let need = 0; need < NEEDS; need += 1) {
            await through(need);
            const asked = `${need}: ${page.names.join(', ')}`;
            expect(page.names.length, asked).to.be.within(2, 5);
            const kinds = page.names.map((name) => known.get(name));
            expect(kinds, asked).to.include('formal');
            expect(
              kinds.some((kind) => kind === 'informal' || kind === 'meeting'),
              asked,
            ).to.equal(true);
            expect(page.names.at(-1), asked).to.match(/buurtwerker|sociaal huis|gemeentehuis/i);
            expect(page.all('.step').length, asked).to.be.at.least(page.names.length);
            await page.press('Begin opnieuw');
          }
        });
      }
      it('shows the way to rights: the desk, the mobile point, and what to bring', async () => {
        page = await showServices({ services, attributes: { view: 'guide' } });
        await through(4);
        const found = page.names.map((name) => services.find((each) => plain(each.name, 'nl') === name)!);
        expect(found.some(({ category }) => category.includes('svc.rights'))).to.equal(true);
        expect(found.some(({ category }) => category.includes('svc.mobile-point'))).to.equal(true);
        expect(page.text).to.contain('Breng dit mee');
      });
    });
  }
});
