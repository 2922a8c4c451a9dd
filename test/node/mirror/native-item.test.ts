import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { FeedKind } from '../../../src/domain/feed.ts';
import { nativeItem } from '../../../src/mirror/native-item.ts';
import { outcomeOf } from '../../support/read-document.ts';
import { hasShared, sharedFile, sharedPath } from '../../support/shared.ts';

/** Folders of recorded feeds, by what is in them. */
const FOLDERS: readonly (readonly [FeedKind, readonly string[]])[] = [
  ['services', ['csv', 'geojson', 'hsds', 'ipdc', 'ckan', 'opendatasoft', 'uitdatabank']],
  ['activities', ['icalendar', 'uitdatabank', 'schema-org-event', 'openagenda', 'openactive', 'the-events-calendar']],
  ['indicators', ['jsonstat', 'swing', 'sdmx-json']],
  ['areas', ['boundaries']],
];

/** What a native feed says otherwise: where a record was read from, and whose it is. */
function sameBut<T extends object>(record: T): object {
  const { source: _source, publisher: _publisher, ...rest } = record as Record<string, unknown>;
  return rest;
}

describe('a record that is written back as a native one', () => {
  for (const [kind, folders] of FOLDERS)
    for (const folder of folders) {
      it(
        `is the same when it is read again: ${kind} of ${folder}`,
        { skip: !hasShared && 'no recorded feeds' },
        async () => {
          let count = 0;
          for (const file of readdirSync(sharedPath(`feeds/${folder}`), { recursive: true, encoding: 'utf8' })) {
            if (!/\.\w+$/.test(file)) continue;
            const { items } = await outcomeOf(kind, sharedFile(`feeds/${folder}/${file}`));
            const again = await outcomeOf(kind, { kind, items: items.map((item) => nativeItem(kind, item)) });
            assert.deepEqual(again.items.map(sameBut), items.map(sameBut), file);
            count += items.length;
          }
          assert.ok(count > 0);
        },
      );
    }
});
