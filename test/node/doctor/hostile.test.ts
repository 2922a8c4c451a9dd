import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { htmlReport } from '../../../src/cli/report-html.ts';
import { jsonReport } from '../../../src/cli/report-json.ts';
import { textReport } from '../../../src/cli/report-text.ts';
import { KIND_NAMES } from '../../../src/doctor/candidates.ts';
import type { Checkup } from '../../../src/doctor/finding.ts';
import { examined } from '../../support/examined.ts';
import { activityMakers } from '../../support/hostile-activities.ts';
import { foreignServices, hostileAnswer } from '../../support/hostile-feeds.ts';
import { batches, hostileWords } from '../../support/hostile-words.ts';
import { hasShared, sharedFile, sharedPath } from '../../support/shared.ts';

/** No finding of ours, and a report of it that does nothing but be read. */
function isHarmless(name: string, checkup: Checkup): void {
  const failed = checkup.findings.filter(({ code }) => code === 'check.failed');
  assert.deepEqual(failed, []);
  const all = [{ name, checkup }];
  // oxlint-disable-next-line no-control-regex
  assert.doesNotMatch(textReport(all, 'nl'), /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  assert.doesNotMatch(
    htmlReport(all, { language: 'en', docs: 'https://a.example/' }).replace(/^[^]*<main>/, ''),
    /<(?!\/?(?:main|body|html|section|h[123]|p|ul|li|a|code|bdi|span)\b)/,
  );
  JSON.parse(jsonReport(all, 'nl'));
}

describe('a hostile feed', () => {
  const words = batches(hostileWords, 250);
  const named = new Map(words.map((some, at) => [String(at), some]));
  const made = [
    'services.json',
    'partners.json',
    'areas.json',
    'config.json',
    ...foreignServices,
    ...Object.keys(activityMakers),
  ];
  for (const file of made) {
    it(`of our own form or another is examined like any other: ${file}`, async () => {
      let count = 0;
      for (const name of named.keys()) {
        const answer = hostileAnswer(`/${name}/${file}`, named, 250);
        if (!answer) continue;
        const { body = '' } = answer;
        isHarmless(file, await examined(typeof body === 'string' ? body : new Uint8Array(body)));
        count += 1;
      }
      assert.equal(count, named.size);
    });
  }
  for (const [what, body] of Object.entries({
    'very deep': '['.repeat(200_000) + ']'.repeat(200_000),
    'very deep and broken': '{"a":'.repeat(100_000),
    'one long string': JSON.stringify({
      kind: 'services',
      items: [{ id: 'a', name: 'x'.repeat(3_000_000), minAge: 'x' }],
    }),
    'names of every object':
      '{"kind":"services","items":[{"id":"a","name":"b","__proto__":{"x":1},"constructor":"c","toString":1}]}',
    'items that are no records': '{"kind":"activities","items":[null,1,"x",[],[[]],{}]}',
    'a kind that is every object’s': '{"kind":"constructor","items":[]}',
    'many quotes': `naam;tel\n${'"'.repeat(100_001)}\n`,
    'a calendar without end': 'BEGIN:VCALENDAR\nBEGIN:VEVENT\n'.repeat(5_000),
  }))
    it(`of an extreme form is examined: ${what}`, async () => isHarmless(what, await examined(body)));
  it('is read as whatever kind and format somebody says', async () => {
    for (const kind of [...KIND_NAMES, 'config'] as const)
      for (const body of ['{}', '[]', 'a;b\n1;2', 'BEGIN:VCALENDAR\nEND:VCALENDAR', '"x"'])
        isHarmless(kind, await examined(body, { kind }));
    for (const format of ['csv', 'geojson', 'icalendar', 'hsds', 'constructor', 'nothing'])
      isHarmless(format, await examined('{"a": 1}', { format }));
  });
});

describe('the files of strangers', { skip: !hasShared && 'the hostile files are not here' }, () => {
  const folders = ['json', 'geojson', 'ical', 'unicode', 'url', 'xss'];
  for (const folder of folders) {
    it(`are examined without harm: ${folder}`, async () => {
      const entries = hasShared
        ? readdirSync(sharedPath(`hostile/${folder}`), { recursive: true, withFileTypes: true })
        : [];
      const files = entries.filter((entry) => entry.isFile());
      for (const { parentPath, name } of files) {
        const path = `${parentPath}/${name}`.slice(sharedPath('').length);
        isHarmless(path, await examined(new Uint8Array(sharedFile(path))));
      }
      assert.ok(files.length > 1);
    });
  }
});
