import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemsOf } from '../../../src/domain/form-answers.ts';
import { plain } from '../../../src/domain/text.ts';
import { readForms } from '../../support/read-forms.ts';

const base = { id: 'hulp', kind: 'offer', title: { nl: 'Ik help', fr: 'J’aide' } };
const read = async (form: object) => {
  const { items, tally } = await readForms([{ ...base, ...form }]);
  return { form: items[0], tally };
};
const fieldsOf = async (...fields: readonly unknown[]) => {
  const { form, tally } = await read({ fields });
  return { ids: form?.fields.map(({ id }) => id), fields: form?.fields, tally };
};

describe('a form of a town’s own', () => {
  it('needs no title: that of ours will do', async () => {
    const { form, tally } = await read({ title: undefined });
    assert.deepEqual([form?.title, tally], ['', {}]);
  });
  it('lets a resident skip what a survey asks, unless it says otherwise', async () => {
    const fields = [
      { id: 'a', type: 'text', label: 'A?' },
      { id: 'b', type: 'text', label: 'B?', canSkip: false },
    ];
    const skips = async (kind: string) => (await read({ kind, fields })).form?.fields.map(({ canSkip }) => canSkip);
    assert.deepEqual(await skips('survey'), [true, false]);
    assert.deepEqual(await skips('idea'), [undefined, false]);
  });
  it('carries its questions, promises and words in more than one language', async () => {
    const { form, tally } = await read({
      version: 4,
      intro: 'Kort.',
      fields: [
        {
          id: 'what',
          type: 'choices',
          label: { nl: 'Wat?', fr: 'Quoi ?' },
          options: ['Soep', { id: 'rit', label: 'Een rit', minAge: 18, note: 'Met rijbewijs.' }],
          required: true,
          step: 1,
        },
        { id: 'seats', type: 'number', label: 'Plaatsen', min: 1, max: 8, when: { field: 'what', in: 'rit' }, step: 2 },
      ],
      consents: [{ id: 'contact', label: 'Bel mij.' }],
      endpoint: 'https://balen.example/v1/intake',
      replyDays: 3,
      retentionMonths: 6,
      privacyUrl: 'https://balen.example/privacy',
      recipientRole: { nl: 'de buurtwerker' },
      minAge: 16,
      area: '13003',
    });
    assert.deepEqual(tally, {});
    assert.deepEqual(form, {
      ...base,
      version: 4,
      intro: 'Kort.',
      fields: [
        {
          id: 'what',
          type: 'choices',
          label: { nl: 'Wat?', fr: 'Quoi ?' },
          options: [
            { id: 'Soep', label: 'Soep' },
            { id: 'rit', label: 'Een rit', minAge: 18, note: 'Met rijbewijs.' },
          ],
          required: true,
          step: 1,
        },
        {
          id: 'seats',
          type: 'number',
          label: 'Plaatsen',
          options: [],
          required: false,
          min: 1,
          max: 8,
          when: { field: 'what', in: ['rit'] },
          step: 2,
        },
      ],
      consents: [{ id: 'contact', label: 'Bel mij.' }],
      endpoint: 'https://balen.example/v1/intake',
      replyDays: 3,
      retentionMonths: 6,
      privacyUrl: 'https://balen.example/privacy',
      recipientRole: { nl: 'de buurtwerker' },
      minAge: 16,
      area: ['13003'],
      source: form?.source,
    });
  });
  it('may say no more than that there is enough help for now', async () => {
    const { form, tally } = await read({ closed: { nl: 'We hebben nu genoeg hulp.' } });
    assert.deepEqual(tally, {});
    assert.deepEqual([form?.closed, form?.fields, form?.version], [{ nl: 'We hebben nu genoeg hulp.' }, [], 1]);
  });
  it('is none without a kind that buurt knows', async () => {
    assert.deepEqual((await read({ kind: undefined })).tally, { 'error kind.missing': 1 });
    const { form, tally } = await read({ kind: 'petition' });
    assert.equal(form, undefined);
    assert.deepEqual(tally, { 'error kind.shape': 1 });
  });
  it('posts to a web address or nowhere', async () => {
    for (const endpoint of ['javascript:alert(1)', '/v1/intake', 'https://user:pass@balen.example/']) {
      const { form, tally } = await read({ endpoint, privacyUrl: endpoint });
      assert.deepEqual([form?.endpoint, form?.privacyUrl], [undefined, undefined], endpoint);
      assert.deepEqual(tally, { 'warning link.refused': 2 });
    }
  });
  it('has a version that an intake takes', async () => {
    for (const version of [0, 1.5, -2, 'twee', 1e9]) {
      const { form, tally } = await read({ version });
      assert.equal(form?.version, 1);
      assert.deepEqual(tally, { 'warning version.shape': 1 }, String(version));
    }
  });
});

describe('a question of a town’s own', () => {
  const right = { id: 'a', type: 'text', label: 'A' };

  it('is left out where it cannot be asked, and the others stay', async () => {
    const { ids, tally } = await fieldsOf(
      right,
      { type: 'text', label: 'B' },
      { id: 'c', type: 'date', label: 'C' },
      { id: 'd', type: 'text' },
      { id: 'e', type: 'choice', label: 'E' },
      'f',
      { id: 'g', type: 'long', label: 'G' },
    );
    assert.deepEqual(ids, ['a', 'g']);
    assert.deepEqual(tally, { 'warning question.incomplete': 4, 'warning question.options': 1 });
  });
  it('has an id that an intake takes, and of its own', async () => {
    for (const id of ['__proto__', 'minAge', 'met spatie', 'é', '', 'x'.repeat(65)]) {
      const { ids, tally } = await fieldsOf(right, { ...right, id });
      assert.deepEqual([ids, tally], [['a'], { 'warning question.id': 1 }], id);
    }
    const { ids, tally } = await fieldsOf(right, { ...right, label: 'Nog eens' });
    assert.deepEqual([ids, tally], [['a'], { 'warning question.twice': 1 }]);
  });
  it('is asked always where it hangs on one that is not before it', async () => {
    for (const when of [{ field: 'later', in: ['x'] }, { field: 'a' }, 'a', { field: 'b', in: 'x' }]) {
      const { fields, tally } = await fieldsOf(right, { ...right, id: 'b', when }, { ...right, id: 'later' });
      assert.deepEqual([fields?.length, fields?.[1]?.when], [3, undefined], JSON.stringify(when));
      assert.deepEqual(tally, { 'warning question.when': 1 });
    }
  });
  it('asks no more than an intake takes', async () => {
    const many = Array.from({ length: 150 }, (_, at) => ({ ...right, id: `q${at}` }));
    const options = Array.from({ length: 150 }, (_, at) => `o${at}`);
    const { fields, tally } = await fieldsOf({ id: 'x', type: 'choices', label: 'X', options }, ...many);
    assert.deepEqual([fields?.length, fields?.[0]?.options.length], [90, 60]);
    assert.deepEqual(tally, { 'warning question.many': 61, 'warning options.shape': 1 });
    assert.equal((await fieldsOf({ ...right, maxLength: 1e9 })).fields?.[0]?.maxLength, 5000);
  });
  it('keeps what people write as text, and nothing else', async () => {
    const { fields } = await fieldsOf({ ...right, label: '<b>A</b>\u202e', hint: 'x'.repeat(900) });
    assert.equal(fields?.[0]?.label, '<b>A</b>');
    assert.equal(plain(fields?.[0]?.hint, 'nl').length, 300);
  });
  it('can be called after something that every object has', async () => {
    const { form } = await read({ kind: 'idea', fields: [{ ...right, id: 'constructor', required: true }] });
    assert.ok(form);
    assert.deepEqual(problemsOf(form, {}), [{ field: 'constructor', code: 'required' }]);
  });
});
