import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guideTo, type GuideAnswers } from '../../../src/domain/guide.ts';
import type { Service } from '../../../src/domain/service.ts';
import { service } from '../../components/some-services.ts';

const town: readonly Service[] = [
  service('centre', 'LDC', {
    category: ['svc.service-centre'],
    kind: 'meeting',
    needs: ['need.company', 'need.care', 'need.mind', 'need.papers'],
    nextStep: 'Kom binnen.',
    accompany: true,
  }),
  service('house', 'Buurthuis', {
    category: ['svc.neighbourhood-house'],
    kind: 'meeting',
    needs: ['need.company', 'need.money', 'need.mind', 'need.safety', 'need.family'],
  }),
  service('social', 'Sociaal Huis', {
    category: ['svc.social-house', 'svc.rights'],
    kind: 'formal',
    needs: ['need.money', 'need.papers', 'need.safety', 'need.mind', 'need.unknown'],
  }),
  service('worker', 'Buurtwerker', {
    category: ['svc.worker'],
    kind: 'formal',
    needs: ['need.company', 'need.mind', 'need.safety', 'need.unknown'],
  }),
  service('child', 'Huis van het Kind', {
    category: ['svc.child-house'],
    kind: 'formal',
    needs: ['need.family', 'need.mind'],
    audiences: ['aud.families', 'aud.newcomers'],
  }),
  service('play', 'Speelgroep', { kind: 'informal', needs: ['need.mind'], audiences: ['aud.children'] }),
  service('nurse', 'Thuisverpleging', { category: ['svc.home-nursing'], kind: 'formal', needs: ['need.care'] }),
  service('pharmacy', 'Apotheek', { category: ['svc.pharmacy'], kind: 'formal', needs: ['need.care'] }),
  service('gp-shut', 'Huisarts Noord', { category: ['svc.gp'], kind: 'formal', needs: ['need.care', 'need.mind'] }),
  service('gp', 'Huisarts Zuid', { category: ['svc.gp'], kind: 'formal', needs: ['need.care', 'need.mind'] }),
  service('caw', 'CAW', { category: ['svc.caw'], kind: 'formal', needs: ['need.mind', 'need.safety', 'need.money'] }),
  service('police', 'Wijkagent', { category: ['svc.police'], kind: 'formal', needs: ['need.safety'] }),
  service('debt', 'Schuldhulp', { category: ['svc.debt'], kind: 'formal', needs: ['need.money'] }),
];
const to = (need: string, more: Partial<GuideAnswers> = {}, services = town) =>
  guideTo(services, { need, who: 'me', when: 'today', ...more }, ({ id }) => id !== 'gp-shut').map(({ id }) => id);

describe('the guide', () => {
  it('puts the doctor first for care, then who does other things about it', () => {
    assert.deepEqual(to('need.care', { when: 'soon' }).slice(0, 3), ['gp-shut', 'gp', 'pharmacy']);
  });
  it('puts the doctor first for who does not feel well, then who listens', () => {
    assert.deepEqual(to('need.mind').slice(0, 2), ['gp', 'caw']);
  });
  it('puts everyone who can be reached before who cannot, for today', () => {
    assert.deepEqual(to('need.care').slice(0, 2), ['gp', 'pharmacy']);
    const onSunday = (reached: string) =>
      guideTo(town, { need: 'need.safety', who: 'me', when: 'today' }, ({ id }) => id === reached).map(({ id }) => id);
    for (const reached of ['police', 'caw', 'house', 'worker']) assert.equal(onSunday(reached)[0], reached);
  });
  it('puts the desk first for money, and the police first for safety, coffee behind', () => {
    assert.deepEqual(to('need.money').slice(0, 2), ['social', 'debt']);
    assert.deepEqual(to('need.safety').slice(0, 3), ['police', 'caw', 'social']);
  });
  it('puts a place to meet first for company', () => {
    assert.deepEqual(to('need.company').slice(0, 2), ['house', 'centre']);
  });
  it('sends nobody to a house for children for themselves, unless that is what they ask', () => {
    assert.ok(!to('need.mind').some((id) => id === 'child' || id === 'play'));
    const only = [...town.filter(({ id }) => id === 'child' || id === 'worker')];
    assert.deepEqual(to('need.mind', { who: 'family' }, only), ['child', 'worker']);
    assert.equal(to('need.family')[0], 'child');
  });
  it('puts what is for this alone before what is for everything', () => {
    const services = [
      service('all', 'Alles', { needs: ['need.home', 'need.money', 'need.care'] }),
      service('one', 'Dit', { needs: ['need.home'] }),
    ];
    assert.deepEqual(to('need.home', {}, services), ['one', 'all']);
  });
  for (const need of ['care', 'mind', 'money', 'safety', 'company', 'unknown']) {
    it(`gives at most five for ${need}, professional help and neighbours, the last a person`, () => {
      const ids = to(`need.${need}`);
      const kinds = ids.map((id) => town.find((each) => each.id === id)?.kind);
      assert.ok(ids.length <= 5, ids.join());
      assert.ok(kinds.includes('formal') && kinds.includes('meeting'), ids.join());
      assert.match(ids.at(-1) ?? '', /^(?:worker|social)$/);
      assert.equal(new Set(ids).size, ids.length);
    });
  }
  it('leaves out who is closed for now', () => {
    const services = [service('x', 'X', { needs: ['need.home'], status: 'temporarily-closed' })];
    assert.deepEqual(to('need.home', {}, services), []);
  });
});
