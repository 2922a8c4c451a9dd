import { expect } from '@open-wc/testing';
import { fillOffer, leave, showForm, type ShownForm } from './shown-form.ts';

describe('offering help', () => {
  let page: ShownForm;
  afterEach(leave);

  it('asks what first, one subject at a time, and says how far one is', async () => {
    page = await showForm();
    expect(page.text).to.contain('Stap 1 van 4');
    await page.choose('Boodschappen doen');
    await page.submit();
    expect(page.text).to.contain('Stap 2 van 4');
    expect(page.focused).to.equal('Stap 2 van 4');
  });
  it('says what is missing, with the focus on a summary whose links lead there', async () => {
    page = await showForm();
    await page.submit();
    expect(page.root.activeElement?.id).to.equal('summary');
    expect(page.problems).to.have.length(1);
    page.all('#summary a')[0]!.click();
    expect((page.root.activeElement as HTMLInputElement).type).to.equal('checkbox');
    expect(page.wrong[0]).to.match(/^Fout: /);
  });
  it('asks to agree while a number is written, and no press on the way on leaves the field first', async () => {
    page = await showForm({ attributes: { kind: 'idea' } });
    const phone = page.field('Je telefoonnummer');
    phone.value = '014';
    phone.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await page.drawn();
    expect(page.text).to.contain('mag mij bellen');
    expect(page.text).to.contain('Je krijgt antwoord binnen 20 werkdagen');
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    page.root.querySelector('button[type="submit"]')!.dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(true);
  });
  it('is read back with a line for each thing that was chosen', async () => {
    page = await showForm();
    await page.choose('Samen wandelen');
    await fillOffer(page);
    await page.readingBack();
    const [chosen] = page.all('.said dd');
    expect(chosen!.innerText.trim().split('\n')).to.deep.equal(['Boodschappen doen', 'Samen wandelen']);
  });
  it('is read back, sent once, and kept before it is called sent', async () => {
    page = await showForm();
    await fillOffer(page);
    await page.readingBack();
    expect(page.said).to.deep.include(['Je naam', 'Rita']);
    const events: string[] = [];
    for (const name of ['buurt-form-kept', 'buurt-form-sent']) {
      page.element.addEventListener(name, ({ type }) => events.push(type));
    }
    await page.submit();
    await page.submit();
    expect(page.outbox.submitted).to.have.length(1);
    expect(page.status).to.equal('We bewaren je bericht.');
    page.outbox.tell({ state: 'queued', key: 'k', attempts: 0 });
    await page.drawn();
    expect(page.status).to.equal('Bewaard op dit toestel, we versturen het.');
    page.outbox.tell({ state: 'sent', key: 'k', received: '' });
    await page.drawn();
    expect(page.announced).to.equal('Verstuurd');
    expect(page.text).to.contain('Bedankt!');
    expect(events).to.deep.equal(['buurt-form-kept', 'buurt-form-sent']);
    const { submission } = page.outbox.submitted[0]!;
    expect(submission.answers).to.deep.equal({
      what: ['offer.groceries'],
      name: 'Rita',
      contact: '014 00 00 09',
      minAge: 16,
    });
    expect(submission.consent.contact).to.equal(true);
    expect(submission.consent.share).to.equal(false);
    expect(submission.consent.text).to.contain('Gemeente Balen mag mij bellen of mailen over dit formulier.');
  });
});
