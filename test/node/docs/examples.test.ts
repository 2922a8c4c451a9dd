import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { toHeading, keyOf } from '../../../src/data/table/headings.ts';
import { FIELDS } from '../../../src/data/table/field-names.ts';
import { findWeekdays } from '../../../src/data/table/weekday-columns.ts';
import type { DocumentKind } from '../../../src/doctor/finding.ts';
import { FEEDS } from '../../../tools/schemas.ts';
import { findActivityColumns } from '../../../src/data/sources/activity-columns.ts';
import { codesOf, examined } from '../../support/examined.ts';

const docs = join(import.meta.dirname, '../../../demo/docs');
const read = (file: string): string => readFileSync(join(docs, file), 'utf8');
const isKind = (word: string): word is DocumentKind => FEEDS.includes(word);

/** What stands between fences in a guide. */
const blocks = (guide: string): readonly string[] =>
  [...read(`guides/${guide}`).matchAll(/```\w*\n([\s\S]*?)```/g)].map(([, text = '']) => text);

describe('the examples of the documentation', () => {
  for (const kind of FEEDS) {
    it(`are right: ${kind}`, async () => {
      assert.ok(isKind(kind));
      const areas = await examined(read('feeds/areas.json'), { kind: 'areas' });
      assert.equal(areas.count, 3);
      const checkup = await examined(read(`feeds/${kind}.json`));
      assert.deepEqual(codesOf(checkup), []);
      assert.equal(checkup.kind, kind);
      if (kind === 'config')
        assert.deepEqual(
          Object.keys(checkup.config?.feeds ?? {}).sort(),
          FEEDS.filter((each) => each !== 'config').sort(),
        );
      else assert.ok(checkup.count > 0);
    });
  }
  it('are not over in ten years', async () => {
    const now = Date.parse('2036-11-25T10:00Z');
    assert.deepEqual(codesOf(await examined(read('feeds/activities.json'), { now })), []);
  });
  for (const language of ['nl', 'en']) {
    describe(`in the guide for partners (${language})`, () => {
      const [services = '', activities = '', figures = '', json = '', hours = ''] = blocks(`partner.${language}.md`);
      it('are a sheet of services that is read whole', async () => {
        const checkup = await examined(services);
        assert.deepEqual([checkup.kind, checkup.count], ['services', 2]);
        assert.deepEqual(codesOf(checkup), ['advice id.made', 'advice point.missing']);
      });
      it('are a sheet of activities that is read whole', async () => {
        const checkup = await examined(activities);
        assert.deepEqual([checkup.kind, checkup.count], ['activities', 2]);
        assert.deepEqual(
          codesOf(checkup).filter((each) => !each.startsWith('advice place.unmapped')),
          ['advice id.made'],
        );
      });
      it('name other columns of activities that are understood', () => {
        const [line = ''] =
          /^.*`(?:categorie|category)`, `.*$/m.exec(read(`guides/partner.${language}.md`).slice(activities.length)) ??
          [];
        const names = [...line.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
        assert.ok(names.length >= 8, line);
        assert.equal(findActivityColumns(names).of.size, names.length);
      });
      it('are a sheet of figures', async () => {
        const checkup = await examined(figures);
        assert.deepEqual([checkup.kind, checkup.count], ['indicators', 1]);
        assert.deepEqual(codesOf(checkup), []);
      });
      it('are the least that a list of our own needs', async () => {
        const checkup = await examined(json);
        assert.deepEqual([checkup.kind, checkup.count], ['activities', 1]);
        assert.deepEqual(codesOf(checkup), ['advice place.missing', 'advice contact.missing']);
      });
      it('are a service with days that differ, read whole', async () => {
        const checkup = await examined(hours);
        assert.deepEqual([checkup.kind, checkup.count], ['services', 1]);
        assert.deepEqual(codesOf(checkup), ['advice point.missing', 'advice contact.missing']);
      });
      it('name only columns that are understood', () => {
        const rows = read(`guides/partner.${language}.md`).matchAll(/^\| (`.+?) \|/gm);
        const names = [...rows].flatMap(([, cell = '']) =>
          [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
        );
        assert.ok(names.length > 25, String(names.length));
        const days = findWeekdays(names, [...names.keys()]).flatMap(({ text }) => text);
        const unknown = names.filter((name, at) => !FIELDS.has(keyOf(toHeading(name))) && !days.includes(at));
        assert.deepEqual(unknown, []);
      });
    });
    it(`in the guide for webmasters are elements and files that there are (${language})`, () => {
      const html = blocks(`webmaster.${language}.md`).join('\n');
      const files = [...html.matchAll(/\/buurt\/docs\/(feeds\/\w+\.json)/g)].map(([, file = '']) => file);
      assert.deepEqual(new Set(files), new Set(['feeds/services.json', 'feeds/activities.json', 'feeds/config.json']));
      for (const file of files) assert.ok(read(file));
    });
  }
});
