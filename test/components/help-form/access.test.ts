import { staysAccessible, type States } from '../access-checks.ts';
import { FakeOutbox } from './fake-outbox.ts';
import { fillOffer, showForm, SUNDAY_TWO, type ShownForm } from './shown-form.ts';

const reading = async (): Promise<ShownForm> => {
  const page = await showForm();
  await fillOffer(page);
  await page.fill('Je naam', 'Wilhelmina-Cornelia van den Bossche-de-Beer-Kinderopvangverantwoordelijke');
  await page.readingBack();
  return page;
};
const told = async (delivery: Parameters<FakeOutbox['tell']>[0]): Promise<ShownForm> => {
  const page = await reading();
  await page.submit();
  page.outbox.tell(delivery);
  await page.drawn();
  return page;
};
const kind =
  (name: string, ...chosen: string[]) =>
  async () => {
    const page = await showForm({ attributes: { kind: name } });
    await page.choose(...chosen);
    return page;
  };

const STATES: States = {
  'an offer': kind('offer', 'Boodschappen doen'),
  'a request': kind('request'),
  'a talent': kind('talent'),
  'a worry': kind('concern', 'Over iemand anders'),
  'an idea': kind('idea'),
  'a question list': kind('survey', 'Ik antwoord liever niet'),
  'a correction': kind('correction'),
  'a registration': kind('signup'),
  'with something to mend': async () => {
    const page = await showForm({ attributes: { kind: 'concern' } });
    await page.submit();
    return page;
  },
  'read back': reading,
  'with no way to send it': async () => {
    const page = await showForm({ attributes: { kind: 'idea' }, takesMessages: false });
    await page.fill('Je idee', 'Een bank');
    await page.readingBack();
    return page;
  },
  'kept': () => told({ state: 'queued', key: 'k', attempts: 0 }),
  'not kept': () => told({ state: 'unsaved', key: 'k', attempts: 1 }),
  'sent': () => told({ state: 'sent', key: 'k', received: '' }),
  'refused': () => told({ state: 'refused', key: 'k' }),
  'with something that waits': async () => {
    const outbox = new FakeOutbox();
    const at = SUNDAY_TWO.getTime() - 90_000_000;
    outbox.waiting = [
      { key: 'a', kind: 'offer', at, attempts: 2 },
      { key: 'b', kind: 'offer', at, attempts: 1, refused: true },
    ];
    outbox.expired = 2;
    const page = await showForm({ outbox });
    await page.until(() => page.root.querySelector('.waiting') !== null, 'what waits');
    return page;
  },
};

describe('a form is accessible', () => {
  staysAccessible(STATES);
});
