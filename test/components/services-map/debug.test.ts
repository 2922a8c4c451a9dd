import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { debugStyles } from '../../../src/styles/debug.ts';
import { debugPanel, type CheckupOf } from '../../../src/components/parts/debug.ts';
import type { Checkup } from '../../../src/doctor/finding.ts';
import type { FeedReport, Problem } from '../../../src/domain/feed.ts';
import type { Language } from '../../../src/i18n/language.ts';

const good: FeedReport = {
  feed: 'https://a.example/services.json',
  label: 'LDC De Sparappel',
  status: 'fresh',
  format: 'geojson',
  updated: new Date('2026-11-20T08:00:00Z'),
  fetched: new Date('2026-11-21T10:30:00Z'),
  count: 12,
  problems: [],
};
const problem = (severity: Problem['severity'], code: string, at: number, value?: string): Problem => ({
  severity,
  code,
  path: `/items/${at}`,
  ...(value !== undefined && { value }),
});

async function panel(
  reports: readonly FeedReport[],
  language: Language = 'nl',
  checkupOf?: CheckupOf,
): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(
    html`<section>
      <h2>Wie helpt in je buurt?</h2>
      ${debugPanel(reports, language, 2, checkupOf)}
    </section>`,
  );
  return place.querySelector('details') ?? place;
}
const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const pairsOf = (details: Element) =>
  Object.fromEntries([...details.querySelectorAll('dt')].map((dt) => [textOf(dt), textOf(dt.nextElementSibling)]));

describe('the panel for the webmaster', () => {
  before(() => {
    document.adoptedStyleSheets.push(debugStyles.styleSheet!);
  });

  describe('about a feed that is well', () => {
    it('is open, and says where, what, how many and how fresh', async () => {
      const details = await panel([good]);
      expect(details).to.have.property('open', true);
      expect(pairsOf(details)).to.deep.equal({
        'Adres': 'https://a.example/services.json',
        'Formaat': 'GeoJSON',
        'Getoond': '12 records',
        'Stand': 'Vers: gelezen op 21 november 2026, 11.30 uur.',
        'Bijgewerkt door de uitgever': '20 november 2026, 9 uur',
      });
      expect(textOf(details)).to.contain('We vonden geen problemen.');
    });
    it('speaks English on a page in another language than Dutch', async () => {
      for (const language of ['en', 'fr', 'de'] as const) {
        const details = await panel([good], language);
        expect(details.lang).to.equal('en');
        expect(pairsOf(details)['State']).to.equal('Fresh: read on 21 November 2026, 11:30.');
      }
    });
    it('does not call the time of fetching the publisher’s', async () => {
      const { fetched } = good;
      const details = await panel([{ ...good, ...(fetched && { updated: fetched }) }]);
      expect(pairsOf(details)).not.to.have.property('Bijgewerkt door de uitgever');
    });
  });

  describe('about a feed that fails', () => {
    const { format: _format, updated: _updated, fetched: _fetched, ...unread } = good;
    const failed: FeedReport = {
      ...unread,
      status: 'failed',
      failure: 'http-4xx',
      message: 'a: its server answered 404.',
      count: 0,
    };

    it('says what is wrong in plain words, and what to do', async () => {
      const details = await panel([failed]);
      expect(textOf(details.querySelector('.alert'))).to.equal(
        'De server weigert dit adres (401, 403, 404 of 410). Kijk na of het adres juist is en of iedereen het zonder aanmelden kan openen.',
      );
      expect(pairsOf(details)).to.include({ Stand: 'Niet gelezen.', Formaat: 'niet herkend' });
    });
    it('adds what exactly went wrong, in Dutch where that is known and else marked as English', async () => {
      const details = await panel([failed, { ...failed, message: 'HTTP 404' }]);
      expect(textOf(details.querySelector('bdi[lang="en"]'))).to.equal('a: its server answered 404.');
      expect(textOf(details.querySelector('bdi[lang="nl"]'))).to.equal('De server antwoordde 404.');
      expect(textOf(details)).not.to.contain('geen problemen');
    });
    it('says so of an older copy', async () => {
      const details = await panel([{ ...good, status: 'kept', failure: 'timeout' }]);
      expect(pairsOf(details)['Stand']).to.equal('Een oudere kopie: gelezen op 21 november 2026, 11.30 uur.');
      expect(textOf(details.querySelector('.alert'))).to.contain('antwoordde niet op tijd');
    });
  });

  describe('about a feed with problems', () => {
    const troubled: FeedReport = {
      ...good,
      problems: [
        problem('advice', 'id.made', 0),
        ...Array.from({ length: 8 }, (_, at) => problem('warning', 'phone.unreadable', at, `bel ${at}`)),
        problem('warning', 'email.unreadable', 1, '<b>x</b>'),
        problem('error', 'name.missing', 9),
        { severity: 'advice', code: 'hsds.shallow', path: '' },
      ],
    };
    const headings = (details: Element) => [...details.querySelectorAll('h4')].map(textOf);

    it('groups them, the gravest first and then the most frequent', async () => {
      expect(headings(await panel([troubled]))).to.deep.equal([
        'Zonder naam kunnen we dit niet tonen.',
        'Dit is geen telefoonnummer.',
        'Dit is geen e-mailadres.',
      ]);
    });
    it('says how often, shows five places with what stood there, and how many more', async () => {
      const details = await panel([troubled]);
      const phones = [...details.querySelectorAll('h4')].find((each) => textOf(each).includes('telefoon'));
      expect(textOf(phones?.nextElementSibling)).to.equal('Let op, er klopt iets niet · 8 keer · phone.unreadable');
      const list = phones?.nextElementSibling?.nextElementSibling?.nextElementSibling;
      expect([...(list?.children ?? [])].map(textOf)).to.deep.equal([
        'record 1 · /items/0 · bel 0',
        'record 2 · /items/1 · bel 1',
        'record 3 · /items/2 · bel 2',
        'record 4 · /items/3 · bel 3',
        'record 5 · /items/4 · bel 4',
        'en nog 3',
      ]);
    });
    it('names the record, and counts those that are not kept one by one', async () => {
      const many = { ...problem('warning', 'phone.unreadable', 2, 'x'), name: { nl: 'Buurthuis' }, count: 41 };
      const details = await panel([{ ...good, problems: [many] }]);
      expect(textOf(details.querySelector('li'))).to.equal('record 3, ‘Buurthuis’ · /items/2 · x');
      expect(textOf(details)).to.contain('41 keer');
      const row = { ...many, path: 'row 2', count: 1 };
      expect(textOf((await panel([{ ...good, problems: [row] }])).querySelector('li'))).to.equal(
        'rij 2 · ‘Buurthuis’ · x',
      );
    });
    it('links each to the page of its rule, beside the folder that holds this code', async () => {
      const details = await panel([troubled]);
      const link = details.querySelector<HTMLAnchorElement>('.note a');
      expect(link?.href).to.match(/\/docs\/rules\/name\.missing\.html$/);
    });
    it('keeps tips folded away, and says how many there are', async () => {
      const tips = (await panel([troubled])).querySelector('details');
      expect(tips).to.have.property('open', false);
      expect(textOf(tips?.querySelector('summary'))).to.equal('2 tips om het beter te maken');
      expect([...(tips?.querySelectorAll('li') ?? [])]).to.have.length(2);
    });
    it('says tips of one rule in one line, with how many there are and the first of them', async () => {
      const many = Array.from({ length: 25 }, (_, at) => problem('advice', 'place.unmapped', at));
      const [line, ...others] = (await panel([{ ...good, problems: many }])).querySelectorAll('.more-debug li');
      expect(others).to.have.length(0);
      expect(textOf(line)).to.match(
        /25 keer · place\.unmapped: .*record 1 .*; .*record 2 .*; .*record 3 .*; en nog 22$/,
      );
      expect(textOf(line)).not.to.contain('record 4');
    });
    it('says how to mend each', async () => {
      expect(textOf(await panel([troubled]))).to.contain('Schrijf alleen het adres, zoals info@voorbeeld.be.');
    });
    it('shows a feed’s markup as it is written', async () => {
      const details = await panel([{ ...troubled, label: '<i>y</i>' }]);
      expect(details.querySelectorAll('b, i')).to.have.length(0);
      expect(textOf(details)).to.contain('<b>x</b>').and.to.contain('<i>y</i>');
    });
    it('explains a code that it does not know', async () => {
      const details = await panel([{ ...good, problems: [problem('warning', 'minAge.shape', 1)] }]);
      expect(headings(details)).to.deep.equal(['Wat bij "minAge" staat, begrijpen we niet. We tonen het niet.']);
    });
    describe('that the doctor has looked at', () => {
      const checkup: Checkup = {
        kind: 'services',
        format: 'csv',
        count: 12,
        findings: [
          {
            severity: 'warning',
            code: 'phone.unreadable',
            path: 'row 4, column "Telefoon"',
            field: 'Telefoon',
            place: { line: 4, column: 12 },
            name: 'Buurthuis',
            value: 'bel Els',
          },
          { severity: 'advice', code: 'etag.missing', path: '' },
        ],
      };
      const known: FeedReport = {
        ...good,
        problems: [
          { severity: 'warning', code: 'phone.unreadable', path: 'row 4, column "Telefoon"' },
          { severity: 'advice', code: 'because.unlinked', path: '/items/7/because' },
        ],
      };

      it('has the line and the column of each, once, with what only the widget knows', async () => {
        const details = await panel([known], 'nl', () => checkup);
        expect(headings(details)).to.deep.equal(['Dit is geen telefoonnummer.']);
        expect([...details.querySelectorAll('.more-debug strong')].map(textOf)).to.deep.equal([
          'De server zegt niet of de lijst veranderd is. Iedereen haalt ze telkens helemaal op.',
          'Het veld "because" verwijst naar iets dat we niet vinden.',
        ]);
        expect(textOf(details.querySelector('li'))).to.equal('rij 4 · ‘Buurthuis’ · Telefoon · bel Els');
        expect(pairsOf(details)['Gevonden']).to.equal('fouten: 0, let op: 1, tips: 2');
      });
      it('shows what is known at once while the doctor is still looking', async () => {
        const details = await panel([known], 'nl', () => 'busy');
        expect([...details.querySelectorAll('h4, .more-debug strong')]).to.have.length(2);
        expect(textOf(details)).to.contain('We kijken de hele lijst nog na');
        const calm = await panel([good], 'nl', () => 'busy');
        expect(textOf(calm)).not.to.contain('geen problemen');
      });
      it('says in the doctor’s words, and once, why a list cannot be read', async () => {
        const place = { line: 3, column: 5 };
        const broken: Checkup = {
          kind: 'services',
          count: 0,
          findings: [{ severity: 'error', code: 'json.comma-missing', path: '', place, value: '"name": "x"' }],
        };
        const failed: FeedReport = { ...good, status: 'failed', failure: 'parse', message: 'Line 3', count: 0 };
        const details = await panel([failed], 'nl', () => broken);
        expect(headings(details)).to.deep.equal(['Hier ontbreekt wellicht een komma.']);
        expect(details.querySelectorAll('.alert')).to.have.length(0);
        expect(textOf(details.querySelector('li'))).to.equal('regel 3, kolom 5 · "name": "x"');
      });
    });
    for (const language of ['nl', 'en'] as const) {
      it(`is accessible, in ${language}`, async () => {
        const failed: FeedReport = {
          ...good,
          label: 'Samana',
          status: 'failed',
          failure: 'network',
          message: 'a: no answer.',
        };
        const details = await panel([troubled, failed], language);
        await expect(details.parentElement).to.be.accessible();
      });
    }
  });
});
