import { expect } from '@open-wc/testing';
import type { Area } from '../../../src/domain/area.ts';
import type { FormDefinition } from '../../../src/domain/form.ts';
import { wordsOf } from '../shown-widget.ts';
import { leave, showForm, type ShownForm } from './shown-form.ts';

const bank: FormDefinition = {
  id: 'bank',
  kind: 'offer',
  version: 7,
  title: 'Een bank erbij',
  fields: [
    {
      id: 'where',
      type: 'choice',
      label: 'Waar komt de bank?',
      options: [
        { id: 'square', label: 'Aan het plein' },
        { id: 'park', label: 'In het park' },
      ],
      required: true,
      step: 1,
    },
  ],
  consents: [],
  endpoint: 'https://forms.example/in',
  area: [],
};

describe('a form of every kind', () => {
  let page: ShownForm;
  afterEach(leave);

  it('shows what stood in it until its questions are there, and when there is no such kind', async () => {
    page = await showForm({ attributes: { kind: 'nonsense' }, fallback: 'Bel 014 00 00 50' });
    const slot = page.root.querySelector('slot')!;
    expect(slot.assignedNodes().map(({ textContent }) => textContent)).to.deep.equal(['Bel 014 00 00 50']);
    expect(page.root.querySelector('form')).to.equal(null);
  });
  it('is an offer where nobody says what kind, also once that is taken away', async () => {
    page = await showForm({ attributes: { kind: 'idea' } });
    page.element.removeAttribute('kind');
    await page.until(() => page.text.includes('Ik wil een buur helpen'), 'an offer');
  });
  it('promises an answer to who can be answered alone', async () => {
    page = await showForm({ attributes: { kind: 'idea' } });
    await page.fill('Je idee', 'Een bank');
    await page.readingBack();
    expect(page.text).not.to.contain('Je krijgt antwoord');
    await page.submit();
    page.outbox.tell({ state: 'queued', key: 'k', attempts: 0 });
    page.outbox.tell({ state: 'sent', key: 'k', received: '' });
    await page.drawn();
    expect(page.text).to.contain('Bedankt!');
    expect(page.text).not.to.contain('Je krijgt antwoord');
  });
  it('has whom to call before the first question of a worry', async () => {
    page = await showForm({ attributes: { kind: 'concern' } });
    const call = page.root.querySelector('.call')!;
    const first = page.root.querySelector('.question')!;
    expect(wordsOf(call)).to.contain('112');
    expect(call.compareDocumentPosition(first)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });
  it('asks our questions where a town’s own form has none', async () => {
    page = await showForm({
      attributes: { forms: '/forms.json' },
      forms: [{ ...bank, title: '', fields: [], replyDays: 3 }],
    });
    await page.until(() => page.questions.length > 0, 'the questions');
    expect(page.questions[0]).to.equal('Wat wil je doen?');
    expect(wordsOf(page.root.querySelector('.heading')!)).to.equal('Ik wil een buur helpen');
    expect(page.text).to.contain('binnen 3 werkdagen');
  });
  it('says what a town says while it has enough help, instead of questions', async () => {
    page = await showForm({
      attributes: { forms: '/forms.json' },
      forms: [{ ...bank, closed: 'We hebben genoeg hulp.' }],
    });
    expect(page.text).to.contain('We hebben genoeg hulp.');
    expect(page.root.querySelector('form')).to.equal(null);
  });
  it('is that of the chosen area, else of what it lies in, else of all; the next village has its own', async () => {
    const of = (title: string, ...area: string[]) => ({ ...bank, id: title, title, area });
    const given = [of('Molenakkers', 'molenakkers'), of('Iedereen'), of('Balen', 'balen')];
    const area: Area = { id: 'dennenhof', type: 'neighbourhood', name: 'Dennenhof', postcodes: [] };
    const titleIn = async (areas: readonly Area[], forms: readonly FormDefinition[]) => {
      page = await showForm({ attributes: { forms: '/forms.json' }, area: 'dennenhof', areas, forms });
      return wordsOf(page.root.querySelector('.heading')!);
    };
    expect(await titleIn([{ ...area, parent: 'balen' }], given)).to.equal('Balen');
    expect(await titleIn([{ ...area, parent: 'dennenhof' }], given)).to.equal('Iedereen');
    expect(await titleIn([area], [...given, of('Dennenhof', 'dennenhof')])).to.equal('Dennenhof');
    const balen: Area = { ...area, id: 'balen', nisCode: '13003', type: 'municipality' };
    expect(await titleIn([{ ...area, parent: '13003' }, balen], given)).to.equal('Balen');
    expect(await titleIn([{ ...area, parent: 'balen' }, balen], [of('Gemeente', '13003')])).to.equal('Gemeente');
    expect(await titleIn([area], [of('Molenakkers', 'molenakkers')])).to.equal('Ik wil een buur helpen');
  });
  it('stays while somebody fills it in, whatever arrives, until they choose another area', async () => {
    const of = (title: string, ...area: string[]) => ({ ...bank, id: title, title, area });
    const chosen = () => (page.field('In het park') as HTMLInputElement).checked;
    const stands = () => [wordsOf(page.root.querySelector('.heading')!), chosen()];
    page = await showForm({ attributes: { forms: '/forms.json' }, area: 'balen', forms: [of('Iedereen')] });
    await page.choose('In het park');
    page.feeds.forms.give([of('Iedereen'), of('Balen', 'balen'), of('Olmen', 'olmen')]);
    await page.drawn();
    expect(stands()).to.deep.equal(['Iedereen', true]);
    page.element.area = 'olmen';
    await page.drawn();
    expect(stands()).to.deep.equal(['Olmen', true]);
  });
  it('is another one that arrives, as long as nobody has begun', async () => {
    page = await showForm({ attributes: { forms: '/forms.json' }, forms: [bank] });
    page.feeds.forms.give([{ ...bank, version: bank.version + 1, title: 'Nieuwe banken' }]);
    await page.drawn();
    expect(wordsOf(page.root.querySelector('.heading')!)).to.equal('Nieuwe banken');
  });
  it("asks the town's own questions, and goes where its form says", async () => {
    page = await showForm({ attributes: { forms: '/forms.json' }, forms: [bank] });
    expect(page.text).to.contain('Waar komt de bank?');
    expect(page.feeds.asked[0]!.requests[0]!.url).to.match(/\/forms\.json$/);
    await page.choose('Aan het plein');
    await page.choose(...page.words('.answer').filter((words) => words.includes('mag mij bellen')));
    await page.choose('Ik ben 16 jaar of ouder.');
    await page.readingBack();
    await page.submit();
    const { submission } = page.outbox.submitted[0]!;
    expect(submission.endpoint).to.equal('https://forms.example/in');
    expect(submission.formVersion).to.equal(7);
    expect(submission.answers).to.deep.equal({ where: 'square', minAge: 16 });
  });
  it("asks buurt's own questions where the town's do not arrive", async () => {
    page = await showForm({ attributes: { forms: '/forms.json' }, forms: 'lost' });
    expect(page.text).to.contain('Stap 1 van 4');
  });
  it('has no purpose for a captcha, a clock, or a button that is off', async () => {
    page = await showForm();
    expect(page.all('button:disabled, [aria-disabled=true]')).to.have.length(0);
    expect(page.all('[placeholder]')).to.have.length(0);
  });
  it('keeps machines out with a field that no one meets', async () => {
    page = await showForm({ attributes: { kind: 'idea' } });
    const trap = page.root.querySelector<HTMLInputElement>('[name=website]')!;
    expect(trap.getClientRects()).to.have.length(0);
    expect(trap.tabIndex).to.equal(-1);
  });

  describe('about something else on the page', () => {
    it('says what it is about, by the name it has there, and sends its id', async () => {
      const calendar = Object.assign(document.createElement('buurt-services-map'), {
        items: [{ id: 'a1', name: 'Het Huis' }],
      });
      document.body.append(calendar);
      page = await showForm({ attributes: { kind: 'correction', subject: 'a1' } });
      expect(page.text).to.contain('Over: Het Huis');
      calendar.remove();
    });
    it('says which day of an activity that comes back', async () => {
      const calendar = Object.assign(document.createElement('buurt-activity-calendar'), {
        items: [{ id: 'uid@kroon.example', title: { nl: 'Soepcafé' } }],
      });
      document.body.append(calendar);
      page = await showForm({ attributes: { kind: 'signup', subject: 'uid@kroon.example@2026-12-02' } });
      expect(page.text).to.contain('Over: Soepcafé, woensdag 2 december');
      calendar.remove();
    });
    it('takes the focus from the button that opened it', async () => {
      page = await showForm({ attributes: { kind: 'signup' } });
      page.element.focus();
      expect(page.focused).to.equal(wordsOf(page.root.querySelector('.heading')));
    });
  });

  describe('where the town takes no messages', () => {
    it('says so to the webmaster, and of a form that there is none', async () => {
      // The panel brings the feed doctor, which takes its time.
      await import('../../../src/components/parts/debug-panel.ts');
      const told = async (kind: string, takesMessages: boolean) => {
        page = await showForm({ attributes: { kind, debug: '' }, takesMessages });
        await page.until(() => page.root.querySelector('.debug') !== null, 'the panel');
        return page.words('.debug .alert');
      };
      expect(await told('idea', true)).to.deep.equal([]);
      expect((await told('idea', false)).join()).to.contain('endpoint=');
      expect(await told('ofer', true)).to.deep.equal([
        'kind="ofer" kennen we niet. Bedoel je offer? Wel: offer, request, talent, concern, idea, survey, correction, signup.',
      ]);
    });
    it('leads out on paper or by mail, with the answers', async () => {
      page = await showForm({ attributes: { kind: 'idea' }, takesMessages: false });
      expect(page.text).to.contain('niet versturen');
      await page.fill('Je idee', 'Een bank & een boom');
      await page.readingBack();
      expect(page.hasButton('Verstuur')).to.equal(false);
      expect(page.hasButton('Druk mijn antwoorden af')).to.equal(true);
      const mail = page.root.querySelector<HTMLAnchorElement>('a[href^="mailto:welzijn@balen.example?"]')!;
      expect(decodeURIComponent(mail.href)).to.contain('Een bank & een boom');
    });
  });

  describe('a question list', () => {
    beforeEach(async () => {
      page = await showForm({ attributes: { kind: 'survey' } });
    });
    it('has "rather not" with every question, and that is an answer', async () => {
      for (let at = 1; at <= 13; at += 1) {
        expect(page.text).to.contain(`Stap ${at} van 13`);
        await page.choose('Ik antwoord liever niet');
        await (at < 13 ? page.submit() : page.readingBack());
      }
      expect(page.said).to.have.length(13);
      expect(new Set(page.said.map(([, answer]) => answer))).to.deep.equal(new Set(['Ik antwoord liever niet']));
      await page.submit();
      const { answers, consent } = page.outbox.submitted[0]!.submission;
      expect(new Set(Object.values(answers))).to.deep.equal(new Set([null]));
      expect(consent.contact).to.equal(false);
    });
    it('goes to the next person with nothing left on the screen, and still read aloud', async () => {
      await page.choose('Iemand leest de vragen voor', 'Tevreden');
      for (let at = 1; at < 13; at += 1) await page.submit();
      await page.fill('Wat zou het leven hier beter maken?', 'Een bank');
      await page.readingBack();
      await page.submit();
      expect(page.outbox.submitted[0]!.submission.answers['mode']).to.equal('oral');
      page.outbox.tell({ state: 'queued', key: 'k', attempts: 0 });
      await page.drawn();
      expect(page.text).to.contain('Geef het toestel nu door.');
      await page.press('Volgende persoon');
      expect(page.text).to.contain('Stap 1 van 13');
      expect(page.all<HTMLInputElement>(':checked').map((each) => wordsOf(each.closest('label')))).to.deep.equal([
        'Iemand leest de vragen voor',
      ]);
    });
    it('is on paper in full: every question with its boxes, and nothing to press', async () => {
      await page.choose('Tevreden');
      await page.until(() => page.root.adoptedStyleSheets.length > 5, 'the rest');
      dispatchEvent(new Event('beforeprint'));
      expect(page.all('.on-paper')).to.have.length(13);
      expect(page.words('.on-paper')[0]).to.contain('☒ Tevreden').and.contain('☐ Heel tevreden');
      expect(page.all('section button, section input')).to.have.length(0);
      dispatchEvent(new Event('afterprint'));
      expect(page.field('Tevreden')).to.have.property('checked', true);
    });
  });
});
