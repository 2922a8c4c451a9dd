import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plain } from '../../../src/domain/text.ts';
import { outcomeOf } from '../../support/read-document.ts';

/** One action that says why it is there, with what its publisher is told: severity, code and where. */
async function one(fields: object) {
  const items = [{ id: 'a', title: 'Bank', because: ['contact'], ...fields }];
  const read = await outcomeOf('actions', { kind: 'actions', items });
  const told = read.problems.map(({ severity, code, path }) => `${severity} ${code} ${path.replace('/items/0/', '')}`);
  return { action: read.items[0], told };
}

describe('an action', () => {
  it('needs an id and a title', async () => {
    assert.deepEqual((await one({ id: null })).told, ['error id.missing id']);
    assert.deepEqual((await one({ title: '' })).told, ['error title.missing title']);
  });

  it('says all it says', async () => {
    const said = {
      kind: 'action',
      title: { nl: 'Bank', fr: 'Banc' },
      summary: 'Een bank.',
      horizon: 'quick',
      phase: 'do',
      status: 'running',
      because: ['contact', 'stem'],
      goal: 'Blijven zitten.',
      lead: { partner: 'ruimte', name: 'Dienst Ruimte' },
      partners: [{ partner: 'gemeente' }, { name: 'De buren' }],
      sectors: ['sector.space'],
      start: '2026-09-01',
      due: '2026-12',
      nextStep: { text: 'Plaatsen.', date: '2026-12-03' },
      join: true,
      activityIds: ['overleg'],
      indicatorIds: ['contact'],
      steps: [
        { text: 'Kiezen', done: true },
        { text: 'Plaatsen', done: false },
      ],
      chain: { doing: 'Plaatsen', reach: 'De straat', change: 'Praten', effect: 'Tevreden' },
      baseline: { value: 58, year: 2023 },
      target: { value: 75, year: 2028 },
      latest: { value: 69, year: 2025 },
      result: 'Er wordt gezeten.',
      learned: 'Een lamp erbij.',
      planRef: { code: 'AP-1.2', url: 'https://balen.example/plan' },
      contact: { phone: [{ number: '014 00 00 07' }], email: ['buurt@balen.example'] },
      url: 'https://balen.example/bank',
      area: ['dennenhof'],
      municipality: 'balen',
      updated: '2026-11-20',
      demo: true,
    };
    const { action, told } = await one(said);
    assert.deepEqual(told, []);
    assert.deepEqual(action, { ...said, id: 'a', source: { label: 'partner.example', format: 'native' } });
  });

  it('may be written in few words', async () => {
    const { action, told } = await one({
      lead: 'balen-ocmw',
      partners: ['OCMW', 'De buren', 'jeugdhuis'],
      nextStep: 'Plaatsen.',
      steps: ['Kiezen', { text: 'Plaatsen', done: true }],
      chain: 'Plaatsen',
      planRef: 'AP-1.2',
      latest: 69,
      target: { value: '75,5', year: '2028' },
      because: 'contact',
      updatedOn: '2026-11-20',
    });
    assert.deepEqual(told, []);
    const { lead, partners, nextStep, steps, chain, planRef, latest, target, because, updated } = action ?? {};
    // An id that the partners feed does not know is no word to show; one word may be a name as well.
    assert.deepEqual(lead, { partner: 'balen-ocmw' });
    assert.deepEqual(partners, [
      { name: 'OCMW', partner: 'OCMW' },
      { name: 'De buren' },
      { name: 'jeugdhuis', partner: 'jeugdhuis' },
    ]);
    assert.deepEqual(
      { nextStep, steps, chain, planRef, latest, target, because, updated },
      {
        nextStep: { text: 'Plaatsen.' },
        steps: [
          { text: 'Kiezen', done: false },
          { text: 'Plaatsen', done: true },
        ],
        chain: { doing: 'Plaatsen' },
        planRef: { code: 'AP-1.2' },
        latest: { value: 69 },
        target: { value: 75.5, year: 2028 },
        because: ['contact'],
        updated: '2026-11-20',
      },
    );
  });

  it('has its telephone where a volunteer put it', async () => {
    const { action, told } = await one({ phone: '014 00 00 07' });
    assert.deepEqual(action?.contact.phone, [{ number: '014 00 00 07' }]);
    assert.deepEqual(told, ['advice phone.misplaced phone']);
  });

  it('loses only what is wrong', async () => {
    const { action, told } = await one({
      phase: 'later',
      status: 1,
      start: '2026-02-30',
      due: '2026-13',
      nextStep: { date: '2026-12-03' },
      steps: ['Kiezen', {}, 7, { done: true }],
      chain: { reach: 'De straat' },
      baseline: { year: 2023 },
      planRef: { url: 'javascript:alert(1)' },
      partners: [{}, 'De buren', { name: [] }],
      url: 'data:text/html,x',
      join: 'misschien',
      idea: 'een idee',
      kind: 'action',
    });
    assert.deepEqual([action?.phase, action?.status], ['design', 'planned']);
    assert.deepEqual(
      action?.steps.map(({ text }) => text),
      ['Kiezen', '7'],
    );
    const { start, due, nextStep, chain, baseline, planRef, partners, url, join, idea } = action ?? {};
    assert.deepEqual(
      { start, due, nextStep, chain, baseline, planRef, partners, url, join, idea },
      {
        ...{ start: undefined, due: undefined, nextStep: undefined, chain: undefined, baseline: undefined },
        ...{ planRef: undefined, partners: [{ name: 'De buren' }], url: undefined, join: undefined, idea: undefined },
      },
    );
    assert.deepEqual(told, [
      'warning phase.shape phase',
      'warning status.shape status',
      'warning date.unreadable start',
      'warning date.unreadable due',
      'warning nextStep.shape nextStep',
      'warning steps.shape steps',
      'warning chain.shape chain',
      'warning baseline.shape baseline',
      'warning link.refused planRef/url',
      'warning link.refused url',
      'warning join.shape join',
      'warning idea.shape idea',
    ]);
  });
});

describe('what nobody wrote', () => {
  for (const [written, phase, status] of [
    [{}, 'design', 'planned'],
    [{ status: 'planned' }, 'design', 'planned'],
    [{ status: 'running' }, 'do', 'running'],
    [{ status: 'stopped', stoppedBecause: 'Te weinig chauffeurs.' }, 'do', 'stopped'],
    [{ status: 'done', result: 'Goed.', learned: 'Veel.' }, 'evaluate', 'done'],
    [{ phase: 'design' }, 'design', 'planned'],
    [{ phase: 'do' }, 'do', 'running'],
    [{ phase: 'evaluate', result: 'Goed.', learned: 'Veel.' }, 'evaluate', 'running'],
    [{ phase: 'do', status: 'done' }, 'do', 'done'],
    [{ stoppedBecause: 'Te weinig chauffeurs.' }, 'do', 'stopped'],
  ] as const) {
    it(`with ${JSON.stringify(written)} follows: ${phase}, ${status}`, async () => {
      const { action, told } = await one(written);
      assert.deepEqual([action?.phase, action?.status, told], [phase, status, []]);
    });
  }
  for (const [start, due, horizon] of [
    ['2026-09-01', '2026-12-18', 'quick'],
    ['2026-09-15', '2027-03-15', 'quick'],
    ['2026-09-15', '2027-03-16', 'long'],
    ['2026-09', '2027-03', 'quick'],
    ['2026-09', '2027-04', 'long'],
    [undefined, '2026-12-18', 'long'],
    ['2026-09-01', undefined, 'long'],
  ] as const) {
    it(`from ${start} to ${due} is ${horizon}`, async () =>
      assert.equal((await one({ start, due })).action?.horizon, horizon));
  }
  it('does not go over what is written', async () =>
    assert.equal((await one({ horizon: 'long', start: '2026-11-01', due: '2026-11-30' })).action?.horizon, 'long'));
  for (const [written, kind] of [
    [{ advice: { to: 'Schepen', askedOn: '2026-06-09' } }, 'advice'],
    [{ idea: { receivedOn: '2026-10-12' } }, 'idea'],
    [{ advice: {}, idea: {} }, 'action'],
  ] as const) {
    it(`is the kind of what there is: ${kind}`, async () => assert.equal((await one(written)).action?.kind, kind));
  }
});

describe('what its publisher owes the reader', () => {
  for (const [what, written, ...told] of [
    ['a reason', { because: [] }, 'advice because.missing because'],
    ['no reason of an idea', { because: [], kind: 'idea' }],
    [
      'a result and a lesson of what is evaluated',
      { phase: 'evaluate' },
      'warning result.missing result',
      'warning learned.missing learned',
    ],
    ['a lesson too', { status: 'done', result: 'Goed.' }, 'warning learned.missing learned'],
    ['none of them before', { phase: 'do' }],
    ['nor of an idea', { kind: 'idea', phase: 'evaluate' }],
    ['why it was stopped', { phase: 'evaluate', status: 'stopped' }, 'warning stoppedBecause.missing stoppedBecause'],
  ] as const) {
    it(what, async () => {
      const read = await one(written);
      assert.ok(read.action);
      assert.deepEqual(read.told, told);
    });
  }
});

describe('an advice', () => {
  const asked = { to: 'Schepen van mobiliteit', askedOn: '2026-06-09' };

  it('says to whom, when, the answer and why', async () => {
    const advice = { ...asked, answer: 'no', answeredOn: '2026-09-22', reason: 'Het gewest beslist.' };
    const { action, told } = await one({ kind: 'advice', advice, horizon: 'quick' });
    assert.deepEqual([action?.advice, told], [advice, []]);
    assert.equal(action?.horizon, undefined, 'it stands in no column');
  });
  it('waits where nobody answered', async () => {
    assert.deepEqual((await one({ advice: asked })).action?.advice, { ...asked, answer: 'pending' });
    const bare = await one({ kind: 'advice' });
    assert.deepEqual(bare.action?.advice, { answer: 'pending' });
    assert.deepEqual(bare.told, ['advice to.missing advice/to', 'advice askedOn.missing advice/askedOn']);
  });
  it('is shown with a "no" that has no reason, and its publisher is told', async () => {
    const { action, told } = await one({ advice: { ...asked, answer: 'no' } });
    assert.equal(action?.advice?.answer, 'no');
    assert.deepEqual(told, ['warning advice.no-reason advice/reason']);
  });
  it('needs no reason for a "yes"', async () =>
    assert.deepEqual((await one({ advice: { ...asked, answer: 'yes' } })).told, []));
  it('loses only what is wrong', async () => {
    const { action, told } = await one({ advice: { ...asked, answer: 'misschien', answeredOn: 'gisteren' } });
    assert.deepEqual(action?.advice, { ...asked, answer: 'pending' });
    assert.deepEqual(told, ['warning answer.shape advice/answer', 'warning date.unreadable advice/answeredOn']);
    assert.deepEqual((await one({ kind: 'advice', advice: 'Lamp' })).told[0], 'warning advice.shape advice');
  });
});

describe('an idea', () => {
  it('says when it came, until when an answer was promised, and the answer', async () => {
    const idea = { receivedOn: '2026-10-12', replyDays: 30, answer: { nl: 'Ja.' }, answeredOn: '2026-11-03' };
    const { action, told } = await one({ idea });
    assert.deepEqual([action?.kind, action?.idea, action?.horizon, told], ['idea', idea, undefined, []]);
  });
});

describe('what a stranger writes', () => {
  it('is text that cannot turn a line round, nor is longer than its place', async () => {
    const { action } = await one({
      title: 'Ge\u202evaar\u0000 <b>',
      summary: 'x'.repeat(400),
      result: 'x'.repeat(6000),
      learned: 'x'.repeat(6000),
      steps: ['x'.repeat(400)],
      lead: { name: 'x'.repeat(400) },
    });
    assert.equal(action?.title, 'Gevaar <b>');
    const lengths = [action.summary, action.result, action.learned, action.steps[0]?.text, action.lead?.name];
    assert.deepEqual(
      lengths.map((text) => plain(text, 'nl').length),
      [300, 5000, 5000, 300, 120],
    );
  });
  it('never becomes a property of every object', async () => {
    const { items, tally } = await outcomeOf(
      'actions',
      `{"kind":"actions","items":[{"id":"__proto__","title":{"__proto__":"x","nl":"A"},"__proto__":{"polluted":1},
        "because":["constructor"],"kind":"advice","advice":{"__proto__":{"polluted":1},"to":"B","askedOn":"2026-01-01"},
        "lead":{"__proto__":{"polluted":1},"partner":"toString"},"chain":{"__proto__":{"polluted":1},"doing":"x"}}]}`,
    );
    assert.deepEqual(tally, {});
    assert.equal(Reflect.get({}, 'polluted'), undefined);
    const [action] = items;
    for (const each of [action, action?.advice, action?.lead, action?.chain])
      assert.equal(Reflect.get(Object(each), 'polluted'), undefined);
    assert.deepEqual([action?.id, action?.title, action?.because], ['__proto__', { nl: 'A' }, ['constructor']]);
  });
  it('is soon read, however long', async () => {
    const long = 'a-'.repeat(400_000);
    const { action } = await one({ lead: `${long} `, partners: [long], due: long, planRef: long });
    assert.equal(action?.due, undefined);
    assert.equal(String(action?.planRef?.code).length, 120);
  });
});
