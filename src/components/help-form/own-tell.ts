import type { FormField } from '../../domain/form.ts';
import type { Tell } from '../../i18n/forms/tell-nl.ts';
import { tellCatalogue } from '../../i18n/forms/tell.ts';
import type { FormWords, OwnQuestions } from './own-forms.ts';
import { asked, optionsOf, reachable } from './own-questions.ts';

type Own = (key: keyof Tell) => string;

/** Short forms, on one page. */
export const tell: OwnQuestions = {
  words: tellCatalogue,
  fields(kind, { own, t }, { hasSubject = false }) {
    if (kind === 'concern') return concern(own, t);
    if (kind === 'idea') return idea(own, t);
    return kind === 'correction' ? correction(own, t, hasSubject) : signup(own, t, hasSubject);
  },
};

/** Five questions at most; of somebody else no name and no illness, of who writes a way to be called back (domain.md B4). */
function concern(own: Own, t: FormWords['t']): readonly FormField[] {
  return [
    asked('about', 'choice', own('concern.about'), {
      required: true,
      options: [
        { id: 'about.me', label: own('about.me') },
        { id: 'about.other', label: own('about.other'), note: own('concern.talk-first') },
      ],
    }),
    asked('what', 'long', own('concern.what'), {
      hint: own('concern.what.hint'),
      required: true,
      maxLength: 1000,
      sensitive: true,
    }),
    asked('knows', 'choice', own('concern.knows'), {
      when: { field: 'about', in: ['about.other'] },
      options: optionsOf(own, ['knows.yes', 'knows.no']),
    }),
    ...reachable(t, 1, { name: true, contact: true }),
  ];
}

const idea = (own: Own, t: FormWords['t']): readonly FormField[] => [
  asked('what', 'long', own('idea.what'), { hint: own('idea.what.hint'), required: true, maxLength: 1000 }),
  ...reachable(t, 1, { name: false, contact: false }),
];

function correction(own: Own, t: FormWords['t'], hasSubject: boolean): readonly FormField[] {
  const options = optionsOf(own, [
    'field.name',
    'field.when',
    'field.contact',
    'field.place',
    'field.price',
    'field.gone',
    'field.other',
  ]);
  return [
    ...(hasSubject ? [] : [asked('record', 'text', own('correction.record'), { required: true })]),
    asked('field', 'choice', own('correction.field'), { options, required: true }),
    asked('right', 'long', own('correction.right'), { required: true, maxLength: 500 }),
    ...reachable(t, 1, { name: false, contact: false }).filter(({ id }) => id === 'contact'),
  ];
}

const signup = (own: Own, t: FormWords['t'], hasSubject: boolean): readonly FormField[] => [
  ...(hasSubject ? [] : [asked('activity', 'text', own('signup.activity'), { required: true })]),
  asked('people', 'number', own('signup.people'), { hint: own('signup.people.hint'), required: true, min: 1, max: 20 }),
  asked('ride', 'check', own('signup.ride')),
  ...reachable(t, 1, { name: true, contact: true }),
];
