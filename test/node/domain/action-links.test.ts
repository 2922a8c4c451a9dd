import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measuredBy, nextMeeting, reasonsOf, type Linked } from '../../../src/domain/action-links.ts';
import { bySector, known, sectorsOf } from '../../../src/domain/action-parties.ts';
import { withLinkProblems } from '../../../src/domain/action-problems.ts';
import type { Action } from '../../../src/domain/action.ts';
import type { Activity } from '../../../src/domain/activity.ts';
import type { FeedReport, Problem } from '../../../src/domain/feed.ts';
import type { Finding, Indicator, IndicatorItem } from '../../../src/domain/indicator.ts';
import type { Partner } from '../../../src/domain/partner.ts';
import { action } from '../../components/action-path/some-actions.ts';
import { blankActivity } from '../../support/blank-activity.ts';

const byId = <Item extends { readonly id: string }>(...items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]));
const partner = (id: string, ...sector: readonly string[]): Partner => ({
  id,
  name: id,
  sector,
  serviceIds: [],
  area: [],
});
const indicator = (id: string): Indicator => ({
  kind: 'indicator',
  id,
  unit: 'percent',
  direction: 'neutral',
  values: [],
  compareAreas: false,
  breakdown: [],
  area: [],
});
const finding = (id: string, ...links: readonly string[]): Finding => ({
  kind: 'finding',
  id,
  text: id,
  links,
  area: [],
});
const indicators = byId<IndicatorItem>(indicator('i1'), indicator('i2'), finding('f1'), finding('f2', 'a'));

describe('why something is done', () => {
  it('is what it names, and the findings that name it, each once and in that order', () => {
    const { indicators: figures, findings } = reasonsOf(action('a', 'A', { because: ['f2', 'i2', 'none', 'f1'] }), {
      indicators,
    });
    assert.deepEqual(
      figures.map(({ id }) => id),
      ['i2'],
    );
    assert.deepEqual(
      findings.map(({ id }) => id),
      ['f2', 'f1'],
    );
    assert.deepEqual(
      reasonsOf(action('a', 'A'), { indicators }).findings.map(({ id }) => id),
      ['f2'],
    );
  });
  it('is nothing without a feed that knows', () => {
    assert.deepEqual(reasonsOf(action('a', 'A', { because: ['i1'] }), {}), { indicators: [], findings: [] });
  });
  it('is measured by indicators, never by what people said', () => {
    const found = measuredBy(action('a', 'A', { indicatorIds: ['f1', 'i1', 'none'] }), { indicators });
    assert.deepEqual(
      found.map(({ id }) => id),
      ['i1'],
    );
  });
});

describe('who works on it', () => {
  const partners = byId(
    partner('club', 'sector.residents'),
    partner('school', 'sector.education', 'sector.youth'),
    partner('new'),
  );

  it('is called as its own feed calls it, else as the action does, else left out', () => {
    assert.deepEqual(known({ partner: 'club', name: 'OCMW' }, partners), {
      name: 'club',
      sectors: ['sector.residents'],
    });
    assert.deepEqual(known({ partner: 'gone', name: 'OCMW' }, partners), { name: 'OCMW', sectors: [] });
    assert.equal(known({ partner: 'gone' }, partners), undefined);
  });
  it('comes from the sectors it writes and those of all its partners', () => {
    const all = action('a', 'A', {
      sectors: ['sector.sport'],
      lead: { partner: 'club' },
      partners: [{ partner: 'school' }],
    });
    assert.deepEqual(sectorsOf(all, partners), [
      'sector.sport',
      'sector.residents',
      'sector.education',
      'sector.youth',
    ]);
  });
  it('stands once, under its first sector, and under none at the end', () => {
    const all = action('a', 'A', {
      partners: [{ name: 'Jef' }, { partner: 'school' }, { partner: 'club' }, { partner: 'new' }],
    });
    assert.deepEqual(
      bySector(all, partners).map(({ sector, parties }) => [sector, parties.map(({ name }) => name)]),
      [
        ['sector.education', ['school']],
        ['sector.residents', ['club']],
        [undefined, ['Jef', 'new']],
      ],
    );
  });
});

describe('when they meet next', () => {
  const at = (id: string, start: string, more: Partial<Activity> = {}): Activity => ({
    ...blankActivity,
    id,
    title: id,
    start,
    ...more,
  });
  const now = new Date('2026-11-25T10:00:00+01:00');
  const next = (...activities: readonly Activity[]) =>
    nextMeeting(
      action('a', 'A', { activityIds: ['late', 'soon', 'off', 'none'] }),
      { activities: byId(...activities) },
      now,
    )?.activity.id;

  it('is the first that takes place', () => {
    assert.equal(
      next(
        at('late', '2026-12-10T19:00'),
        at('soon', '2026-12-02T19:00'),
        at('off', '2026-11-26T19:00', { status: 'cancelled' }),
      ),
      'soon',
    );
  });
  it('is one that is called off where no other is planned, so that nobody goes there', () => {
    assert.equal(next(at('off', '2026-11-26T19:00', { status: 'cancelled' })), 'off');
  });
  it('is none where all is over, or no feed knows', () => {
    assert.equal(next(at('soon', '2026-11-01T19:00')), undefined);
    assert.equal(next(), undefined);
  });
});

describe('what a webmaster is told of actions', () => {
  const partners = byId(partner('club', 'sector.residents'), partner('school', 'sector.education'));
  const report = (label: string, problems: readonly Problem[] = []): FeedReport => ({
    feed: label,
    label,
    status: 'fresh',
    count: 1,
    problems,
  });
  const codes = (more: Partial<Action>, linked: Linked) =>
    withLinkProblems([report('a')], [action('a', 'A', more)], linked).flatMap(({ problems }) =>
      problems.map(({ code, value }) => [code, value]),
    );

  it('is each link that leads nowhere, in the feeds that were read', () => {
    const more = { because: ['i1', 'x'], indicatorIds: ['y'], activityIds: ['z'], lead: { partner: 'w' } };
    assert.deepEqual(codes(more, { indicators, activities: new Map(), partners }), [
      ['because.unlinked', 'x'],
      ['indicatorIds.unlinked', 'y'],
      ['activityIds.unlinked', 'z'],
      ['partners.unlinked', 'w'],
    ]);
    assert.deepEqual(codes(more, {}), []);
  });
  it('is no partner that has a name of its own', () => {
    assert.deepEqual(codes({ partners: [{ partner: 'OCMW', name: 'OCMW' }] }, { partners }), []);
  });
  it('is that one sector works alone, once its partners are known', () => {
    const alone = { lead: { partner: 'club' } };
    assert.deepEqual(codes(alone, { partners }), [['sectors.one', 'sector.residents']]);
    assert.deepEqual(codes(alone, {}), []);
    assert.deepEqual(codes({ sectors: ['sector.sport'] }, {}), [['sectors.one', 'sector.sport']]);
    assert.deepEqual(codes({ ...alone, partners: [{ partner: 'school' }] }, { partners }), []);
    assert.deepEqual(codes({ ...alone, kind: 'idea' }, { partners }), []);
  });
  it('stands with the feed of its action, after what that says itself', () => {
    const from = (id: string, label: string) => action(id, id, { because: [id], source: { label, format: 'native' } });
    const own: Problem = { severity: 'error', code: 'title.missing', path: '/items/3' };
    const told = withLinkProblems(
      [report('club'), report('town', [own])],
      [from('x', 'town'), from('y', 'club'), from('z', 'gone')],
      { indicators },
    );
    assert.deepEqual(
      told.map(({ problems }) => problems.map(({ code, value }) => value ?? code)),
      [
        ['y', 'z'],
        ['title.missing', 'x'],
      ],
    );
  });
});
