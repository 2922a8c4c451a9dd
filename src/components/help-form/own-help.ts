import type { FormField, FormOption } from '../../domain/form.ts';
import type { Help } from '../../i18n/forms/help-nl.ts';
import { helpCatalogue } from '../../i18n/forms/help.ts';
import type { FormWords, OwnQuestions } from './own-forms.ts';
import { asked, optionsOf, reachable } from './own-questions.ts';

type Key = keyof Help;
type Own = (key: Key) => string;
type OfferId = Key extends infer Each ? (Each extends `offer.of.${infer Id}` ? Id : never) : never;

interface Offer {
  readonly id: OfferId;
  /** At the wheel, or alone with who cannot be left alone. */
  readonly minAge?: 18;
  readonly note?: 'note.money' | 'note.codes' | 'note.care';
}

const OFFERS: readonly Offer[] = [
  { id: 'groceries', note: 'note.money' },
  { id: 'pharmacy', note: 'note.money' },
  { id: 'transport', minAge: 18 },
  { id: 'go-along' },
  { id: 'company' },
  { id: 'phone' },
  { id: 'walk' },
  { id: 'jobs' },
  { id: 'garden' },
  { id: 'bins' },
  { id: 'pets' },
  { id: 'meal' },
  { id: 'admin', note: 'note.codes' },
  { id: 'digital', note: 'note.codes' },
  { id: 'language' },
  { id: 'teach' },
  { id: 'event' },
  { id: 'childcare', minAge: 18 },
  { id: 'stay', minAge: 18, note: 'note.care' },
  { id: 'other' },
];
const DAYS: readonly Key[] = ['avail.weekday-day', 'avail.weekday-evening', 'avail.weekend', 'avail.emergency'];

/** What → when and how often → how far → name → phone or e-mail; the worker asks the rest (domain.md 4c). */
export const help: OwnQuestions = {
  words: helpCatalogue,
  fields(kind, { own, t }) {
    if (kind === 'talent') return talent(own, t);
    return kind === 'offer' ? offer(own, t) : request(own, t);
  },
};

function offer(own: Own, t: FormWords['t']): readonly FormField[] {
  const options = OFFERS.map(({ id, minAge, note }): FormOption => ({
    id: `offer.${id}`,
    label: own(`offer.of.${id}`),
    ...(minAge && { minAge }),
    ...(note && { note: own(note) }),
  }));
  const far = optionsOf(own, ['far.street', 'far.village', 'far.municipality']);
  return [
    asked('what', 'choices', own('offer.what'), { hint: own('note.benefit'), options, required: true }),
    other(own),
    ...whenFields(own, 'offer.when'),
    asked('far', 'choice', own('offer.far'), { step: 3, options: far }),
    ...reachable(t, 4, { name: true, contact: true }),
  ];
}

function request(own: Own, t: FormWords['t']): readonly FormField[] {
  // Who organises an activity finds people to help in another way.
  const options = OFFERS.flatMap(({ id }): FormOption[] =>
    id === 'event' ? [] : [{ id: `offer.${id}`, label: own(`request.of.${id}`) }],
  );
  return [
    asked('what', 'choices', own('request.what'), { options, required: true }),
    other(own),
    asked('more', 'long', own('request.more'), { hint: own('request.more.hint'), maxLength: 300, sensitive: true }),
    ...whenFields(own, 'request.when'),
    asked('for', 'choice', own('request.for'), {
      step: 3,
      required: true,
      options: optionsOf(own, ['for.me', 'for.other']),
    }),
    asked('knows', 'choice', own('request.knows'), {
      step: 3,
      when: { field: 'for', in: ['for.other'] },
      options: optionsOf(own, ['knows.yes', 'knows.no']),
    }),
    ...reachable(t, 4, { name: true, contact: true }),
  ];
}

function talent(own: Own, t: FormWords['t']): readonly FormField[] {
  return [
    asked('what', 'long', own('talent.what'), { hint: own('talent.what.hint'), required: true, maxLength: 300 }),
    asked('how', 'choices', own('talent.how'), { options: optionsOf(own, ['how.one', 'how.group', 'how.event']) }),
    asked('when', 'choices', own('offer.when'), { options: optionsOf(own, DAYS) }),
    ...reachable(t, 2, { name: false, contact: true }),
  ];
}

const other = (own: Own): FormField =>
  asked('other', 'text', own('other'), { required: true, when: { field: 'what', in: ['offer.other'] } });

const whenFields = (own: Own, label: Key): readonly FormField[] => [
  asked('when', 'choices', own(label), { step: 2, options: optionsOf(own, DAYS) }),
  asked('often', 'choice', own('often'), { step: 2, options: optionsOf(own, ['avail.now-and-then', 'avail.weekly']) }),
];
