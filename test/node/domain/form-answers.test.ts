import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  AGE,
  CONSENT,
  cleaned,
  consentsOf,
  minAgeOf,
  problemsOf,
  stepsOf,
  visibleFields,
} from '../../../src/domain/form-answers.ts';
import type { FormAnswers, FormDefinition, FormField } from '../../../src/domain/form.ts';

const field = (id: string, type: FormField['type'], more: Partial<FormField> = {}): FormField => ({
  id,
  type,
  label: id,
  options: [],
  required: false,
  step: 1,
  ...more,
});
const form = (fields: readonly FormField[], more: Partial<FormDefinition> = {}): FormDefinition => ({
  id: 'f',
  kind: 'request',
  version: 1,
  title: 'F',
  fields,
  consents: [],
  area: [],
  ...more,
});
const options = (...ids: readonly string[]) => ids.map((id) => ({ id, label: id }));
const told = (asked: FormDefinition, answers: FormAnswers, step?: number) =>
  problemsOf(asked, answers, step === undefined ? {} : { step }).map(({ field: id, code }) => `${id} ${code}`);

describe('what is asked', () => {
  const asked = form([
    field('what', 'choices', { options: options('a', 'b') }),
    field('other', 'text', { when: { field: 'what', in: ['b'] }, required: true }),
    field('more', 'text', { when: { field: 'other', in: ['x'] } }),
    field('car', 'check', { step: 3 }),
    field('seats', 'number', { step: 2, when: { field: 'car', in: ['yes'] } }),
    field('constructor', 'text', { step: 3 }),
  ]);
  const ids = (answers: FormAnswers) => visibleFields(asked, answers).map(({ id }) => id);

  it('follows from the answers before', () => {
    assert.deepEqual(ids({}), ['what', 'car', 'constructor']);
    assert.deepEqual(ids({ what: ['a', 'b'] }), ['what', 'other', 'car', 'constructor']);
    assert.deepEqual(ids({ what: ['a', 'b'], other: 'x', car: true }), [
      'what',
      'other',
      'more',
      'car',
      'seats',
      'constructor',
    ]);
  });
  it('goes with the question that it hangs on, though its answer is still there', () => {
    assert.deepEqual(ids({ what: ['a'], other: 'x' }), ['what', 'car', 'constructor']);
    assert.deepEqual(cleaned(asked, { what: ['a'], other: 'secret' }), { what: ['a'] });
  });
  it('stands on pages in the order of their numbers, none of them empty', () => {
    const pages = (answers: FormAnswers) => stepsOf(asked, answers).map((fields) => fields.map(({ id }) => id).join());
    assert.deepEqual(pages({}), ['what', 'car,constructor']);
    assert.deepEqual(pages({ car: true }), ['what', 'seats', 'car,constructor']);
  });
});

describe('an age', () => {
  const asked = form(
    [
      field('what', 'choices', {
        options: [
          { id: 'a', label: 'a' },
          { id: 'ride', label: 'ride', minAge: 18 },
        ],
      }),
    ],
    { minAge: 16 },
  );
  it('is the highest of what was chosen, and is stated', () => {
    assert.equal(minAgeOf(asked, {}), 16);
    assert.equal(minAgeOf(asked, { what: ['a', 'ride'] }), 18);
    assert.equal(minAgeOf(form([]), {}), undefined);
    assert.deepEqual(problemsOf(asked, { what: ['a'] }), [{ field: AGE, code: 'required', limit: 16 }]);
    assert.deepEqual(problemsOf(asked, { what: ['a'], [AGE]: 16 }), []);
  });
  it('is 16 for who helps, where the publisher says nothing else', () => {
    for (const kind of ['offer', 'talent'] as const) {
      assert.equal(minAgeOf(form([], { kind }), {}), 16);
      assert.equal(minAgeOf(form([], { kind, minAge: 15 }), {}), 15);
      assert.equal(minAgeOf(form([], { kind, minAge: 0 }), {}), undefined);
    }
  });
  it('that was stated does not do for something that asks more', () => {
    assert.deepEqual(told(asked, { what: ['ride'], [AGE]: 16 }), [`${AGE} required`]);
    assert.deepEqual(cleaned(asked, { what: ['ride'], [AGE]: 16 }), { what: ['ride'] });
    assert.deepEqual(cleaned(asked, { what: ['a'], [AGE]: 18 }), { what: ['a'], [AGE]: 16 });
  });
});

describe('consent', () => {
  const consents = [
    { id: 'contact', label: 'c' },
    { id: 'share', label: 's' },
  ] as const;
  it('to be called is needed, to share is not', () => {
    const asked = form([field('contact', 'contact', { required: true })], { consents });
    assert.deepEqual(told(asked, { contact: '014 00 00 01' }), [`${CONSENT}contact required`]);
    assert.deepEqual(told(asked, { contact: '014 00 00 01', [`${CONSENT}contact`]: true }), []);
  });
  it('is not asked of who leaves nothing to be called by', () => {
    const asked = form([field('idea', 'long'), field('contact', 'contact')], { consents });
    assert.deepEqual(told(asked, { idea: 'Bank', contact: ['', ' '] }), []);
    assert.deepEqual(consentsOf(asked, {}), []);
    assert.deepEqual(told(asked, { contact: ['', 'a@b.be'] }), [`${CONSENT}contact required`]);
  });
  it('is looked at on the last page only', () => {
    const two = form([field('a', 'text'), field('b', 'text', { step: 2 })], { consents, minAge: 16 });
    assert.deepEqual(told(two, {}, 0), []);
    assert.deepEqual(told(two, {}, 1), [`${AGE} required`, `${CONSENT}contact required`]);
  });
});

describe('an answer', () => {
  const one = (type: FormField['type'], more: Partial<FormField>, answer: FormAnswers[string] | undefined) =>
    problemsOf(form([field('q', type, more)]), answer === undefined ? {} : { q: answer })[0];

  it('is missed only where it is needed', () => {
    for (const type of ['choice', 'choices', 'text', 'long', 'number', 'scale', 'check', 'name'] as const) {
      assert.equal(one(type, { options: options('a') }, undefined), undefined, type);
      assert.equal(one(type, { options: options('a'), required: true }, undefined)?.code, 'required', type);
    }
    for (const blank of ['', ' \n ', []]) assert.equal(one('text', { required: true }, blank)?.code, 'required');
    assert.equal(one('check', { required: true }, false)?.code, 'required');
    assert.equal(one('check', { required: true }, true), undefined);
    assert.equal(one('contact', { required: true }, ['', ''])?.code, 'contact');
  });
  it('may be "rather not say", where the question says so', () => {
    assert.equal(one('scale', { canSkip: true, required: true, options: options('a') }, null), undefined);
    assert.equal(one('text', { required: true }, null)?.code, 'required');
    assert.deepEqual(cleaned(form([field('q', 'text', { canSkip: true }), field('r', 'text')]), { q: null, r: null }), {
      q: null,
    });
  });
  it('is one of the options', () => {
    assert.equal(one('choice', { options: options('a') }, 'b')?.code, 'choice');
    assert.equal(one('choice', { options: options('a', 'b') }, ['a', 'b'])?.code, 'choice');
    assert.equal(one('choices', { options: options('a', 'b') }, ['a', 'b']), undefined);
  });
  it('is a number as people write it, within its limits', () => {
    assert.equal(one('number', {}, ' 1,5 '), undefined);
    for (const wrong of ['drie', '3 mensen', 'Infinity', '9'.repeat(400)]) {
      assert.equal(one('number', {}, wrong)?.code, 'not-a-number', wrong);
    }
    assert.deepEqual(one('number', { min: 1 }, '0'), { field: 'q', code: 'too-low', limit: 1 });
    assert.deepEqual(one('number', { max: 20 }, '21'), { field: 'q', code: 'too-high', limit: 20 });
    assert.deepEqual(cleaned(form([field('q', 'number')]), { q: '1,5' }), { q: 1.5 });
  });
  it('is not longer than it may be, and spaces around it do not count', () => {
    assert.deepEqual(one('long', { maxLength: 5 }, 'soepje'), { field: 'q', code: 'too-long', limit: 5 });
    assert.equal(one('long', { maxLength: 5 }, '  soep \n'), undefined);
    assert.equal(one('text', {}, 'x'.repeat(121))?.limit, 120);
  });
});

describe('a way to be reached', () => {
  const asked = form([field('contact', 'contact', { required: true })]);
  const codeOf = (...lines: readonly string[]) => problemsOf(asked, { contact: lines })[0]?.code;

  it('may be a number in any of the ways Belgians write one', () => {
    for (const number of [
      '0470 12 34 56',
      '0470/12.34.56',
      '0470-12-34-56',
      '014 00 00 03',
      '014/000003',
      '+32 470 12 34 56',
      '+32(0)470 12 34 56',
      '0032 14 00 00 03',
      '0470\u00a012\u202f34\u00a056',
      '470123456',
      '+31 6 12345678',
    ]) {
      assert.equal(codeOf(number, ''), undefined, number);
    }
  });
  it('is not a number that nobody could call', () => {
    for (const number of ['12 34 56', 'bel mij', '0470', '04701234567890123', '0470+123456', '++', 'x'.repeat(90)]) {
      assert.equal(codeOf(number, ''), 'phone', number);
    }
  });
  it('may be an e-mail address, with the space that a phone puts in', () => {
    for (const address of [
      'rita@demo.example',
      'Rita.Peeters+buurt@sub.demo.example ',
      'rita @demo.example',
      'jan@café.be',
    ]) {
      assert.equal(codeOf('', address), undefined, address);
    }
    assert.deepEqual(cleaned(asked, { contact: ['', ' rita @demo.example'] }), { contact: 'rita@demo.example' });
  });
  it('is not something that only looks like one', () => {
    for (const address of [
      'rita',
      'rita@demo',
      '@demo.be',
      'rita@@demo.be',
      'rita@demo.be@demo.be',
      'a@b..be',
      'a@b.be, c@d.be',
      'a@b.be?cc=x',
    ]) {
      assert.equal(codeOf('', address), 'email', address);
    }
    assert.equal(codeOf('rita@demo', ''), 'email');
  });
  it('is right in the wrong line too, and both may be given', () => {
    assert.equal(codeOf('rita@demo.example', '0470 12 34 56'), undefined);
    assert.deepEqual(cleaned(asked, { contact: ['0470 12 34 56', 'rita@demo.example'] }), {
      contact: ['0470 12 34 56', 'rita@demo.example'],
    });
    assert.equal(codeOf('0470 12 34 56', 'rita'), 'email');
  });
});

describe('what is sent', () => {
  it('has only what was asked and answered', () => {
    const asked = form([
      field('what', 'choices', { options: options('a', 'b') }),
      field('far', 'choice', { options: options('a') }),
      field('ride', 'check'),
      field('name', 'name'),
      field('constructor', 'text'),
    ]);
    const typed = {
      what: ['b', 'x', 'a'],
      far: 'x',
      ride: false,
      name: '  Rita ',
      secret: 'x',
      [`${CONSENT}contact`]: true,
    };
    assert.deepEqual(cleaned(asked, typed), { what: ['a', 'b'], name: 'Rita' });
    assert.deepEqual(told(asked, { what: ['a'] }), []);
  });
});
