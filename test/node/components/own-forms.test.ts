import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { completed, OWN_QUESTIONS, ownForm, type FormAbout } from '../../../src/components/help-form/own-forms.ts';
import { AGE, CONSENT, cleaned, minAgeOf, problemsOf, stepsOf } from '../../../src/domain/form-answers.ts';
import { FORM_KINDS, type FormAnswers, type FormDefinition, type FormKind } from '../../../src/domain/form.ts';
import { plain } from '../../../src/domain/text.ts';
import { readPosted } from '../../../src/hub/submission.ts';
import { formsCatalogue } from '../../../src/i18n/forms/catalogue.ts';
import { LANGUAGES, type Language } from '../../../src/i18n/language.ts';
import { fill, type Catalogue } from '../../../src/i18n/message.ts';

const wordsIn = async <Messages extends Record<string, string>>(catalogue: Catalogue<Messages>, language: Language) =>
  language === 'nl' ? catalogue.nl : catalogue.others[language]();

async function own(kind: FormKind, language: Language = 'nl', about: Partial<FormAbout> = {}): Promise<FormDefinition> {
  const forms = await wordsIn(formsCatalogue, language);
  const questions = await OWN_QUESTIONS[kind]();
  const words = await wordsIn(questions.words, language);
  return ownForm(
    kind,
    questions,
    {
      t: (key, values) => fill(forms[key], values),
      // As the widget does: a key without words would show itself.
      own: (key, values) => fill(words[key] ?? key, values),
    },
    { org: 'Balen', ...about },
  );
}

const form = Object.fromEntries(
  await Promise.all(FORM_KINDS.map(async (kind) => [kind, await own(kind, 'nl', { hasSubject: true })] as const)),
) as Record<FormKind, FormDefinition>;

const idsOf = ({ fields }: FormDefinition) => fields.map(({ id }) => id);
const agreed = { [`${CONSENT}contact`]: true };
/** All that a form says about its questions. */
const wordsOf = ({ title, intro, fields, consents, recipientRole }: FormDefinition): readonly string[] =>
  [
    title,
    intro,
    recipientRole,
    ...consents.map(({ label }) => label),
    ...fields.flatMap(({ label, hint, options }) => [
      label,
      hint,
      ...options.flatMap((each) => [each.label, each.note]),
    ]),
  ].filter((words) => typeof words === 'string');

/** The least that is enough to send each. */
const LEAST: Record<FormKind, FormAnswers> = {
  offer: { what: ['offer.groceries'], name: 'Rita', contact: ['014 00 00 09', ''], [AGE]: 16, ...agreed },
  request: { what: ['offer.transport'], for: 'for.me', name: 'Rita', contact: ['', 'rita@demo.example'], ...agreed },
  talent: { what: 'Soep koken', contact: ['014 00 00 09', ''], [AGE]: 16, ...agreed },
  concern: {
    about: 'about.other',
    what: 'De rolluiken blijven dicht.',
    name: 'Rita',
    contact: ['014 00 00 09'],
    ...agreed,
  },
  idea: { what: 'Een bank op het plein' },
  survey: {},
  correction: { field: 'field.when', right: 'Op dinsdag om 10 uur' },
  signup: { people: '2', name: 'Rita', contact: ['014 00 00 09', ''], ...agreed },
};

describe('each form of ours', () => {
  for (const kind of FORM_KINDS) {
    it(`has words for everything in four languages: ${kind}`, async () => {
      for (const language of LANGUAGES) {
        const words = wordsOf(await own(kind, language));
        assert.ok(words.length > 3);
        assert.deepEqual(
          words.filter((each) => /[{}]|undefined|^[\w-]+(?:\.[\w-]+)+$/.test(each)),
          [],
          language,
        );
      }
    });
    it(`can be sent with the least that it asks, and an intake takes it: ${kind}`, () => {
      assert.deepEqual(problemsOf(form[kind], LEAST[kind]), []);
      const read = readPosted({
        key: '7b5a4b6e-8f0e-4b3c-9f57-1f5d3c2b1a09',
        kind,
        formVersion: form[kind].version,
        lang: 'nl',
        answers: cleaned(form[kind], LEAST[kind]),
        consent: { contact: true, text: 'Ja', at: '2026-11-25T10:00:00Z' },
      });
      assert.ok('posted' in read, 'wrong' in read ? read.wrong : '');
    });
    it(`names each answer once, in a way that an intake takes: ${kind}`, () => {
      const ids = idsOf(form[kind]);
      assert.equal(new Set(ids).size, ids.length);
      for (const id of ids) assert.match(id, /^[A-Za-z0-9][\w.-]{0,63}$/);
    });
    it(`never asks for a birth date, a home address, an income or a national number: ${kind}`, async () => {
      const asked =
        /geboorte|geboren|leeftijd|rijksregister|inkomen|verdien|nationaal nummer|huisnummer|postcode|straatnaam/i;
      assert.deepEqual(
        wordsOf(form[kind]).filter((words) => asked.test(words)),
        [],
      );
      const english = /birth|how old|national number|income|\bearn|house number|postcode|home address/i;
      assert.deepEqual(
        wordsOf(await own(kind, 'en')).filter((words) => english.test(words)),
        [],
      );
    });
    it(`says who reads it and how long it is kept: ${kind}`, () => {
      assert.ok(form[kind].recipientRole);
      assert.ok((form[kind].retentionMonths ?? 0) > 0);
      // Nobody answers a question list that has no name on it.
      assert.equal((form[kind].replyDays ?? 0) > 0, kind !== 'survey');
    });
  }
  it('takes a phone number or an e-mail address: one is enough, and none is not', () => {
    for (const kind of ['offer', 'request', 'talent', 'concern', 'signup'] as const) {
      for (const contact of ['014 00 00 09', 'rita@demo.example']) {
        assert.deepEqual(problemsOf(form[kind], { ...LEAST[kind], contact }), [], kind);
      }
      const [problem] = problemsOf(form[kind], { ...LEAST[kind], contact: ['', ''] });
      assert.deepEqual([problem?.field, problem?.code], ['contact', 'contact'], kind);
    }
    for (const kind of FORM_KINDS) {
      assert.ok(form[kind].fields.filter(({ type }) => type === 'contact').length <= 1, kind);
    }
  });
});

describe('who offers help', () => {
  it('says what, when, how far, and only then who they are', () => {
    assert.deepEqual(idsOf(form.offer), ['what', 'other', 'when', 'often', 'far', 'name', 'contact']);
    const pages = stepsOf(form.offer, {}).map((fields) => fields.map(({ id }) => id).join());
    assert.deepEqual(pages, ['what', 'when,often', 'far', 'name,contact']);
  });
  it('can choose from twenty things, and says what else', () => {
    assert.equal(form.offer.fields[0]?.options.length, 20);
    const other = { ...LEAST.offer, what: ['offer.other'] };
    assert.deepEqual(problemsOf(form.offer, other), [{ field: 'other', code: 'required' }]);
  });
  it('is 18 to drive, to look after children or to stay with somebody, and 16 for all else', () => {
    for (const { id } of form.offer.fields[0]?.options ?? []) {
      const years = ['offer.transport', 'offer.childcare', 'offer.stay'].includes(id) ? 18 : 16;
      assert.equal(minAgeOf(form.offer, { what: [id] }), years, id);
    }
    assert.equal(minAgeOf(form.talent, {}), 16);
    for (const kind of ['request', 'concern', 'idea', 'correction', 'signup', 'survey'] as const) {
      assert.equal(minAgeOf(form[kind], LEAST[kind]), undefined, kind);
    }
  });
  it('is warned about bank cards and codes where they could meet them', () => {
    const notes = form.offer.fields[0]?.options.flatMap(({ id, note }) => (note ? [id] : []));
    for (const id of ['offer.groceries', 'offer.pharmacy', 'offer.admin', 'offer.digital', 'offer.stay']) {
      assert.ok(notes?.includes(id), id);
    }
  });
  it('agrees apart to be called, which is needed, and to have a number given to a neighbour, which is not', () => {
    for (const kind of FORM_KINDS) {
      const consents = form[kind].consents.map(({ id }) => id).join();
      const shared = ['offer', 'request', 'talent'].includes(kind);
      assert.equal(consents, kind === 'survey' ? '' : shared ? 'contact,share' : 'contact', kind);
    }
    const { [`${CONSENT}contact`]: _, ...silent } = LEAST.offer;
    assert.deepEqual(problemsOf(form.offer, silent), [{ field: `${CONSENT}contact`, code: 'required' }]);
  });
});

describe('who asks for help', () => {
  it('can do so for somebody else, and is then asked whether that one knows', () => {
    const fields = (answers: FormAnswers) =>
      stepsOf(form.request, answers)
        .flat()
        .map(({ id }) => id);
    assert.ok(!fields({ for: 'for.me' }).includes('knows'));
    assert.ok(fields({ for: 'for.other' }).includes('knows'));
  });
  it('is asked to write nothing of illness, and what they write is not shown in lists', () => {
    const more = form.request.fields.find(({ id }) => id === 'more');
    assert.match(plain(more?.hint, 'nl'), /ziekte/);
    assert.deepEqual([more?.sensitive, more?.required], [true, false]);
  });
  it('chooses the same things that are offered', () => {
    const offered = form.offer.fields[0]?.options.map(({ id }) => id) ?? [];
    for (const { id } of form.request.fields[0]?.options ?? []) assert.ok(offered.includes(id), id);
  });
});

describe('who is worried', () => {
  it('has five questions at most, on one page', () => {
    for (const about of ['about.me', 'about.other']) {
      const pages = stepsOf(form.concern, { about });
      assert.equal(pages.length, 1);
      assert.ok((pages[0]?.length ?? 9) <= 5);
    }
  });
  it('tells what they notice without a name or an illness, and no list shows it', () => {
    const what = form.concern.fields.find(({ id }) => id === 'what');
    assert.match(plain(what?.hint, 'nl'), /geen namen of ziektes/);
    assert.equal(what?.sensitive, true);
    // The one name asked is their own.
    const names = form.concern.fields.filter(({ type }) => type === 'name').map(({ label }) => label);
    assert.deepEqual(names, ['Je naam']);
  });
  it('is told to talk to the person first', () => {
    const about = form.concern.fields.find(({ id }) => id === 'about');
    assert.match(plain(about?.options.find(({ id }) => id === 'about.other')?.note, 'nl'), /Praat eerst/);
  });
});

describe('who names a talent or an idea', () => {
  it('needs one talent and one way to be reached', () => {
    const needed = form.talent.fields.filter(({ required }) => required).map(({ id }) => id);
    assert.deepEqual(needed, ['what', 'contact']);
    assert.equal(form.talent.fields[0]?.maxLength, 300);
  });
  it('needs only the idea', () => {
    const needed = form.idea.fields.filter(({ required }) => required).map(({ id }) => id);
    assert.deepEqual(needed, ['what']);
  });
});

describe('who corrects something or signs up', () => {
  it('is not asked what the page says already', async () => {
    assert.deepEqual(idsOf(form.correction), ['field', 'right', 'contact']);
    assert.deepEqual(idsOf(await own('correction')), ['record', 'field', 'right', 'contact']);
    assert.deepEqual(idsOf(form.signup), ['people', 'ride', 'name', 'contact']);
    assert.deepEqual(idsOf(await own('signup')), ['activity', 'people', 'ride', 'name', 'contact']);
  });
  it('comes with as many as can be', () => {
    for (const [people, code] of [
      ['0', 'too-low'],
      ['21', 'too-high'],
      ['twee', 'not-a-number'],
    ]) {
      assert.equal(problemsOf(form.signup, { ...LEAST.signup, people: people ?? '' })[0]?.code, code);
    }
  });
});

describe('the question list', () => {
  it('asks no name and no number, and agrees to nothing', () => {
    const types = form.survey.fields.map(({ type }) => type);
    for (const type of ['name', 'contact', 'text'] as const) assert.ok(!types.includes(type), type);
    assert.deepEqual(form.survey.consents, []);
  });
  it('has one question on a page, each of which may be left unanswered', () => {
    assert.ok(stepsOf(form.survey, {}).every((fields) => fields.length === 1));
    const silent = Object.fromEntries(form.survey.fields.map(({ id }) => [id, null]));
    assert.deepEqual(problemsOf(form.survey, silent), []);
    assert.deepEqual(cleaned(form.survey, silent), silent);
  });
  it('knows each way to answer, and says how many questions there are', () => {
    const types = new Set(form.survey.fields.map(({ type }) => type));
    assert.deepEqual([...types].sort(), ['choice', 'long', 'number', 'scale']);
    assert.match(plain(form.survey.intro, 'nl'), new RegExp(`^${form.survey.fields.length} `));
  });
});

describe('a publisher’s form without questions', () => {
  const theirs: FormDefinition = {
    id: 'hulp',
    kind: 'offer',
    version: 3,
    title: 'Help in Balen',
    fields: [],
    consents: [],
    replyDays: 1,
    area: ['13003'],
  };
  it('asks ours, and says what they say', () => {
    const { title, replyDays, retentionMonths, fields, consents, id, version } = completed(theirs, form.offer);
    assert.deepEqual([title, replyDays, retentionMonths, id, version], ['Help in Balen', 1, 12, 'hulp', 3]);
    assert.deepEqual([fields, consents], [form.offer.fields, form.offer.consents]);
  });
  it('asks its own where it only lacks a title, without what ours says of its questions', () => {
    const fields = form.idea.fields.slice(0, 1);
    const { title, intro, fields: asked } = completed({ ...theirs, title: '', fields }, form.offer);
    assert.deepEqual([title, intro, asked], [form.offer.title, undefined, fields]);
  });
  it('promises an answer when theirs does', async () => {
    const { intro } = await own('offer', 'nl', { replyDays: 3 });
    assert.match(plain(intro, 'nl'), /binnen 3 werkdagen/);
  });
});
