import { expect } from '@open-wc/testing';
import { FakeOutbox } from './fake-outbox.ts';
import { fillOffer, leave, showForm, SUNDAY_TWO, type ShownForm } from './shown-form.ts';

const AN_HOUR_AGO = { key: 'a', kind: 'offer', at: SUNDAY_TWO.getTime() - 3_600_000, attempts: 0 } as const;

describe('what becomes of a message', () => {
  let page: ShownForm;
  afterEach(leave);

  const sendOffer = async () => {
    await fillOffer(page);
    await page.readingBack();
    await page.submit();
  };
  const told = async (delivery: Parameters<FakeOutbox['tell']>[0]) => {
    page.outbox.tell(delivery);
    await page.drawn();
    return page.announced;
  };

  it('is never called failed while nobody knows', async () => {
    page = await showForm();
    await sendOffer();
    await told({ state: 'queued', key: 'k', attempts: 0 });
    expect(await told({ state: 'queued', key: 'k', attempts: 1 })).to.match(/^Nog niet bevestigd/);
  });
  it('waits for the network where the device has none, also after an attempt', async () => {
    page = await showForm();
    await sendOffer();
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      const words = /^Bewaard op dit toestel. Je hebt nu geen internet/;
      expect(await told({ state: 'queued', key: 'k', attempts: 0 })).to.match(words);
      expect(await told({ state: 'queued', key: 'k', attempts: 1 })).to.match(words);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    expect(await told({ state: 'queued', key: 'k', attempts: 2 })).to.match(/^Nog niet bevestigd/);
  });
  it('says whom to turn to where nobody takes messages: now, and on the next visit', async () => {
    page = await showForm();
    await sendOffer();
    await told({ state: 'queued', key: 'k', attempts: 0 });
    const words = /^We kunnen nu geen berichten ontvangen.*Bel ons/;
    expect(await told({ state: 'queued', key: 'k', attempts: 1, wrong: true })).to.match(words);
    page.outbox.wait({ ...AN_HOUR_AGO, attempts: 1, wrong: true });
    await page.drawn();
    expect(page.words('.waiting li > p')[1]).to.match(words);
  });
  it('is not called kept where nobody takes messages and the device keeps nothing', async () => {
    page = await showForm();
    await sendOffer();
    const words = await told({ state: 'unsaved', key: 'k', attempts: 1, wrong: true });
    expect(words).to.contain('kan je bericht niet bewaren').and.to.contain('bel ons');
    expect(page.said).to.deep.include(['Je naam', 'Rita']);
  });
  it('comes back with all its words when the intake refuses it, and goes again under its own key', async () => {
    page = await showForm();
    await sendOffer();
    await told({ state: 'queued', key: 'k', attempts: 0 });
    expect(await told({ state: 'refused', key: 'k' })).to.match(/^Niet verstuurd/);
    expect(page.said).to.deep.include(['Je naam', 'Rita']);
    page.button('Verander: Je naam').click();
    await page.drawn();
    expect(page.focused).to.equal('');
    expect(page.field('Je naam').value).to.equal('Rita');
    expect(page.root.activeElement).to.equal(page.field('Je naam'));
    await page.fill('Je naam', 'Rita P.');
    await page.readingBack();
    await page.submit();
    expect(page.outbox.submitted[1]!.again).to.equal('k');
    expect(page.outbox.submitted[1]!.submission.answers['name']).to.equal('Rita P.');
  });
  it('stays on the page where the device keeps nothing; then its words are fixed and go again', async () => {
    page = await showForm();
    await sendOffer();
    expect(await told({ state: 'unsaved', key: 'k', attempts: 0 })).to.equal('We versturen je bericht.');
    await page.submit();
    expect(page.outbox.submitted).to.have.length(1);
    expect(await told({ state: 'unsaved', key: 'k', attempts: 1 })).to.contain('Je tekst staat er nog');
    expect(page.said).to.deep.include(['Je naam', 'Rita']);
    expect(page.hasButton('Verander: Je naam')).to.equal(false);
    await page.submit();
    expect(page.outbox.submitted[1]!.again).to.equal('k');
    expect(await told({ state: 'sent', key: 'k', received: '' })).to.equal('Verstuurd');
  });
  it('is not kept where too much waits, and its words stay', async () => {
    page = await showForm();
    await sendOffer();
    expect(await told({ state: 'full' })).to.match(/^Niet verstuurd/);
    expect(page.said).to.deep.include(['Je naam', 'Rita']);
    expect(page.hasButton('Verander: Je naam')).to.equal(true);
  });
  it('leaves an empty form behind, for another message', async () => {
    page = await showForm();
    await sendOffer();
    await told({ state: 'queued', key: 'k', attempts: 0 });
    expect(page.root.innerHTML).not.to.contain('Rita');
    await page.press('Vul nog een formulier in');
    expect(page.text).to.contain('Stap 1 van 4');
    expect(page.all<HTMLInputElement>(':checked')).to.have.length(0);
    expect(page.status).to.equal('');
  });
  it('is not called kept any more once another tab deleted it', async () => {
    page = await showForm();
    await sendOffer();
    await told({ state: 'queued', key: 'k', attempts: 0 });
    expect(await told({ state: 'deleted', key: 'k' })).to.equal('Verwijderd van dit toestel.');
    expect(page.text).to.contain('Stap 1 van 4');
  });
  it('does not call a resident back who is somewhere else on the page by the time it is sent', async () => {
    page = await showForm();
    const elsewhere = document.body.appendChild(document.createElement('button'));
    await sendOffer();
    await told({ state: 'queued', key: 'k', attempts: 0 });
    elsewhere.focus();
    expect(await told({ state: 'sent', key: 'k', received: '' })).to.equal('Verstuurd');
    expect(document.activeElement).to.equal(elsewhere);
    elsewhere.remove();
  });
  it('brings who is still there to what happens next', async () => {
    page = await showForm();
    await sendOffer();
    await told({ state: 'queued', key: 'k', attempts: 0 });
    expect(page.focused).to.equal('Ik wil een buur helpen');
    await told({ state: 'sent', key: 'k', received: '' });
    expect(page.focused).to.equal('Bedankt! We hebben je bericht.');
  });
  it('comes back too when it is refused while another is filled in', async () => {
    page = await showForm();
    await sendOffer();
    await told({ state: 'queued', key: 'k', attempts: 0 });
    await page.press('Vul nog een formulier in');
    await page.choose('Klusjes in huis');
    await told({ state: 'refused', key: 'k' });
    expect(page.field('Klusjes in huis')).to.have.property('checked', true);
    await page.press('Open');
    expect(page.said).to.deep.include(['Je naam', 'Rita']);
  });
});

describe('what waits on this device', () => {
  let page: ShownForm;
  let outbox: FakeOutbox;
  beforeEach(() => {
    outbox = new FakeOutbox();
  });
  afterEach(leave);
  const visit = async () => {
    page = await showForm({ outbox });
    await page.until(() => page.root.querySelector('.waiting') !== null, 'what waits');
  };

  it('is shown on the next visit, by its kind and hour, with ways to send and delete it', async () => {
    outbox.waiting = [AN_HOUR_AGO];
    await visit();
    expect(page.words('.waiting li > p')).to.deep.equal(['Je aanbod wacht (13.05 uur)']);
    await page.press('Nu versturen');
    expect(outbox.sentNow).to.equal(1);
    await page.press('Verwijder van dit toestel');
    await page.until(() => page.status !== '', 'the answer');
    expect(outbox.removed).to.deep.equal(['a']);
    expect(page.status).to.equal('Verwijderd van dit toestel.');
    expect(page.root.querySelector('.waiting')).to.equal(null);
  });
  it('is seen also where the page folds its forms away, until somebody folds it again', async () => {
    page = await showForm({ outbox });
    const fold = document.createElement('details');
    page.element.parentElement!.append(fold);
    fold.append(page.element);
    await page.drawn();
    expect(fold.open).to.equal(false);
    outbox.wait(AN_HOUR_AGO);
    await page.until(() => fold.open, 'what waits');
    fold.open = false;
    outbox.wait(AN_HOUR_AGO, { ...AN_HOUR_AGO, key: 'b' });
    await page.drawn();
    expect(fold.open).to.equal(false);
  });
  it('is said to have been sent, once nothing waits any more', async () => {
    outbox.waiting = [AN_HOUR_AGO, { ...AN_HOUR_AGO, key: 'b' }];
    await visit();
    outbox.arrived = 1;
    outbox.wait({ ...AN_HOUR_AGO, key: 'b' });
    await page.drawn();
    expect(page.text).not.to.contain('is verstuurd');
    outbox.arrived = 1;
    outbox.wait();
    await page.drawn();
    expect(page.announced).to.equal('Wat hier nog wachtte, is verstuurd.');
  });
  it('may have arrived already after a first attempt', async () => {
    outbox.waiting = [{ ...AN_HOUR_AGO, attempts: 2 }];
    await visit();
    expect(page.hasButton('Verwijder van dit toestel. Misschien is het al aangekomen.')).to.equal(true);
  });
  it('can be opened where it was refused after its form had gone', async () => {
    outbox.waiting = [{ ...AN_HOUR_AGO, refused: true }];
    outbox.words = { what: ['offer.jobs'], name: 'Rita', contact: '014 00 00 09', minAge: 16 };
    await visit();
    expect(page.hasButton('Nu versturen')).to.equal(false);
    await page.press('Open');
    await page.until(() => page.said.length > 0, 'its words');
    expect(page.said).to.deep.include(['Hoe kunnen we je bereiken?', '014 00 00 09']);
    // What was agreed to was about another sending.
    await page.submit();
    expect(page.problems[0]).to.contain('mag mij bellen of mailen');
    expect(page.field('Je telefoonnummer').value).to.equal('014 00 00 09');
    await page.choose('Gemeente Balen mag mij bellen of mailen over dit formulier.');
    await page.readingBack();
    await page.submit();
    expect(outbox.submitted[0]!.again).to.equal('a');
  });
  it('was deleted unsent after seven days, and that is said', async () => {
    outbox.expired = 1;
    await visit();
    expect(page.words('.waiting .alert')[0]).to.contain('7 dagen');
  });
  it('is not listened to any more once the form is gone', async () => {
    outbox.waiting = [AN_HOUR_AGO];
    await visit();
    expect(outbox.listenerCount).to.equal(1);
    page.element.remove();
    expect(outbox.listenerCount).to.equal(0);
  });
});
