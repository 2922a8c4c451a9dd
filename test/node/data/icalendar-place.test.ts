import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendar, event } from '../../support/icalendar.ts';
import { processorTime } from '../../support/processor-time.ts';
import { readActivities } from '../../support/read-activities.ts';

const places: [location: string, place: unknown][] = [
  [
    'Parochiezaal Wezel\\, Kerkplein 4\\, 2490 Balen\\, België',
    { name: 'Parochiezaal Wezel', street: 'Kerkplein 4', postcode: '2490', place: 'Balen' },
  ],
  ['Kerkplein 4\\, 2490 Balen', { street: 'Kerkplein 4', postcode: '2490', place: 'Balen' }],
  ['Station Balen\\, 2490 Balen\\, België', { name: 'Station Balen', postcode: '2490', place: 'Balen' }],
  ['2490 Balen', { postcode: '2490', place: 'Balen' }],
  [
    'LDC De Sparappel\\nSteegstraat 30\\n2490 Balen\\nBelgië',
    { name: 'LDC De Sparappel', street: 'Steegstraat 30', postcode: '2490', place: 'Balen' },
  ],
  [
    'Dorpshuis @ Kerkstraat 1\\, 2490 Balen',
    { name: 'Dorpshuis', street: 'Kerkstraat 1', postcode: '2490', place: 'Balen' },
  ],
  ['Dennenhof\\, Kerkstraat 5', { name: 'Dennenhof, Kerkstraat 5' }],
  ['Bij Maria thuis', { name: 'Bij Maria thuis' }],
  ['\\, \\, ', undefined],
  ['\\, Dorp 1\\, 2490 Balen', { street: 'Dorp 1', postcode: '2490', place: 'Balen' }],
];

describe('where an event is', () => {
  for (const [location, place] of places)
    it(location, async () => {
      const { items } = await readActivities(calendar(event(`LOCATION:${location}`)));
      assert.deepEqual(items[0]?.place, place);
    });
  it('is read at once in a line made to be slow', async () => {
    const took = await processorTime(() => readActivities(calendar(event(`LOCATION:a${' '.repeat(49_000)}b`))));
    assert.ok(took < 1000, `${took} ms`);
  });
});
