import { expect } from '@open-wc/testing';
import { four } from '../some-services.ts';
import { leave, showServices, type ShownServices } from './shown-services.ts';

const kept = () => localStorage.getItem('buurt-list');

describe('my list', () => {
  let page: ShownServices;
  const add = async (name: string) => {
    await page.open(name);
    await page.press('Zet op mijn lijst');
  };
  beforeEach(async () => {
    localStorage.clear();
    page = await showServices({ services: four });
    await page.complete();
  });
  afterEach(leave);

  it('keeps nothing before something is added', async () => {
    await page.open('Sociaal Huis Balen');
    expect(localStorage).to.have.length(0);
    expect(page.words('.own .button').some((words) => words.startsWith('Mijn lijst'))).to.equal(false);
  });

  describe('with one service on it', () => {
    beforeEach(() => add('Soepcafé Den Dennenhof'));

    it('keeps its id and nothing else', () => {
      expect(kept()).to.equal('["soup"]');
      expect(localStorage).to.have.length(1);
    });
    it('says so on the button', () => {
      expect(page.button('Haal van mijn lijst').getAttribute('aria-pressed')).to.equal('true');
      expect(page.hasButton('Mijn lijst (1)')).to.equal(true);
    });
    it('takes it off, and the key is gone', async () => {
      await page.press('Haal van mijn lijst');
      expect(localStorage).to.have.length(0);
    });

    describe('and shown', () => {
      beforeEach(async () => {
        await page.press('Mijn lijst (1)');
        await page.until(() => page.names.length === 1, 'the list');
      });
      it('shows only what is on it, and says where it is kept', () => {
        expect(page.names).to.deep.equal(['Soepcafé Den Dennenhof']);
        expect(page.text).to.contain('Je lijst staat alleen op dit toestel.');
      });
      it('is cleared at a press: the key is gone and the focus is on the heading', async () => {
        page.button('Wis mijn lijst').focus();
        await page.press('Wis mijn lijst');
        expect(localStorage).to.have.length(0);
        expect(page.names).to.deep.equal([]);
        expect(page.focused).to.equal('Wie helpt in je buurt?');
        expect(page.text).to.contain('Je lijst is leeg.');
      });
      it('offers no link to it: another device has another list', async () => {
        expect(page.hasButton('Deel')).to.equal(false);
        await page.press('Mijn lijst (1)');
        expect(page.hasButton('Deel')).to.equal(true);
      });
      it('leaves again', async () => {
        await page.press('Mijn lijst (1)');
        expect(page.names).to.have.length(4);
      });
    });

    it('is there on the next visit', async () => {
      page.element.remove();
      page = await showServices({ services: four });
      await page.open('Soepcafé Den Dennenhof');
      expect(page.hasButton('Haal van mijn lijst')).to.equal(true);
    });
    it('follows what is done in another tab', async () => {
      localStorage.setItem('buurt-list', '["house","soup"]');
      window.dispatchEvent(new StorageEvent('storage', { key: 'buurt-list' }));
      await page.drawn();
      expect(page.hasButton('Mijn lijst (2)')).to.equal(true);
    });
    it('loses nothing that another tab added while this page slept', async () => {
      localStorage.setItem('buurt-list', '["house","soup"]');
      await add('Huisartsen Wezel');
      expect(JSON.parse(kept()!)).to.deep.equal(['house', 'soup', 'doctor']);
    });
    it('is shared by two widgets of a page, and neither loses what the other added', async () => {
      const other = await showServices({ services: four });
      await other.open('Sociaal Huis Balen');
      await add('Huisartsen Wezel');
      expect(other.hasButton('Mijn lijst (2)')).to.equal(true);
      await other.press('Zet op mijn lijst');
      expect(JSON.parse(kept()!)).to.deep.equal(['soup', 'doctor', 'house']);
    });
  });

  it('makes nothing of a key that is not ours', async () => {
    localStorage.setItem('buurt-list', '{"broken');
    page = await showServices({ services: four });
    await add('Soepcafé Den Dennenhof');
    expect(kept()).to.equal('["soup"]');
  });

  for (const [what, name] of [
    ['keeps nothing', 'getItem'],
    ['is full', 'setItem'],
  ] as const) {
    describe(`in a browser that ${what}`, () => {
      const original = Storage.prototype[name];
      beforeEach(() => {
        Storage.prototype[name] = () => {
          throw new DOMException('no', 'SecurityError');
        };
      });
      afterEach(() => {
        Object.assign(Storage.prototype, { [name]: original });
      });
      it('lasts as long as the page, also when the widget is moved', async () => {
        await add('Soepcafé Den Dennenhof');
        await add('Sociaal Huis Balen');
        page.element.parentElement!.append(page.element);
        await page.drawn();
        expect(page.hasButton('Mijn lijst (2)')).to.equal(true);
      });
    });
  }
});
