import type { Action } from '../../../src/domain/action.ts';
import type { Text } from '../../../src/domain/text.ts';

/** Wednesday 25 November 2026, ten o'clock in Balen. */
export const WEDNESDAY = new Date('2026-11-25T10:00:00+01:00');

/** An action with what a test says of it. */
export const action = (id: string, title: Text, more: Partial<Action> = {}): Action => ({
  id,
  kind: 'action',
  title,
  horizon: 'quick',
  phase: 'do',
  status: 'running',
  because: [],
  partners: [],
  sectors: [],
  activityIds: [],
  indicatorIds: [],
  steps: [],
  contact: { phone: [], email: [] },
  area: [],
  ...more,
});

export const bench = action('bench', 'Bank en licht aan het pleintje', {
  nextStep: { text: 'De bank plaatsen', date: '2026-12-03' },
  sectors: ['sector.space'],
  planRef: { code: 'BBC-2.1', url: 'https://balen.example/plan' },
});
export const coffee = action('coffee', 'Elke dinsdag koffie', {
  phase: 'evaluate',
  status: 'done',
  result: 'Dertig buren kwamen.',
  learned: 'Begin klein.',
});
export const cart = action('cart', 'Infokar elke maandag', {
  nextStep: { text: 'Een kar zoeken', date: '2026-11-03' },
});
export const budget = action('budget', 'Budgetcafé', {
  horizon: 'long',
  nextStep: { text: 'Een zaal zoeken', date: '2027-01' },
  steps: [
    { text: 'Een lesgever vinden', done: true },
    { text: 'Een zaal zoeken', done: false },
  ],
});
export const corner = action('corner', 'Speelhoek met jongeren', {
  horizon: 'long',
  phase: 'design',
  status: 'planned',
  join: true,
});
export const ride = action('ride', 'Rijdienst naar de dokter', {
  status: 'stopped',
  stoppedBecause: 'Te weinig chauffeurs.',
});
export const crossing = action('crossing', 'Veilig oversteken aan de school', {
  kind: 'advice',
  advice: {
    to: 'De gemeenteraad',
    askedOn: '2026-09-10',
    answer: 'partly',
    answeredOn: '2026-10-12',
    reason: 'Er komt een zebrapad, geen licht.',
  },
});
export const lamp = action('lamp', 'Straatlamp Eelstraat', {
  kind: 'advice',
  advice: { to: 'Het college', askedOn: '2026-11-02', answer: 'pending' },
});
export const talk = action('talk', 'Babbelbank aan de bushalte', {
  kind: 'idea',
  summary: 'Een bank waar je een babbel kan doen.',
  idea: { receivedOn: '2026-11-15', replyDays: 30 },
});

export const all = [bench, coffee, cart, budget, corner, ride, crossing, lamp, talk];

/** So many actions. */
export const numbered = (count: number): readonly Action[] =>
  Array.from({ length: count }, (_each, at) => action(`n${at}`, `Actie ${at + 1}`));
