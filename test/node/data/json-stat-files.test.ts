import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedRequest } from '../../../src/domain/feed.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import { chosenOf, figureOf, readIndicators, valuesOf } from '../../support/read-indicators.ts';
import { hasShared, sharedFile } from '../../support/shared.ts';

describe('the recorded JSON-stat feeds', { skip: !hasShared && 'the recorded feeds are not here' }, () => {
  const file = (name: string, dimensions?: FeedRequest['dimensions']) =>
    readIndicators(sharedFile(`feeds/jsonstat/${name}.json`), dimensions);
  const count = ({ items }: { items: readonly Indicator[] }) => items.map((item) => [item.id, item.values.length]);

  it('canada.json: population and share of the population, of all ages and sexes', async () => {
    const feed = await file('canada');
    assert.deepEqual(count(feed), [
      ['canada-pop', 1],
      ['canada-percent', 1],
    ]);
    assert.deepEqual(feed.tally, {});
    const [population, share] = feed.items;
    // The first and the fourth cell.
    assert.deepEqual(population?.values[0], {
      level: 'country',
      year: 2012,
      place: 'CA',
      placeName: 'Canada',
      value: 34880.5,
    });
    assert.deepEqual(valuesOf(share), [100]);
    assert.deepEqual(
      [population.unit, population.unitLabel, population.decimals],
      ['count', 'thousands of persons', 1],
    );
    assert.deepEqual([share?.unit, share?.unitLabel], ['percent', undefined]);
    assert.deepEqual(
      population.breakdown.map(({ id, choices }) => [id, choices.length]),
      [
        ['age', 20],
        ['sex', 3],
      ],
    );
  });
  it('canada.json: women of 90 and older, as the webmaster may want', async () => {
    const { items } = await file('canada', { 'age group': '90 and older', 'sex': 'F' });
    // Of the last six cells the third and the sixth.
    assert.deepEqual(
      items.map(({ id, values: [first] }) => [id, first?.value]),
      [
        ['canada-pop-older-f', 183.9],
        ['canada-percent-older-f', 1],
      ],
    );
  });
  it('collection.json: eight tables, none of them in it', async () => {
    const { failure } = await file('collection');
    assert.equal(failure?.code, 'links-only');
    assert.match(failure.message, /8 tables.*"Unemployment rate in the OECD countries 2003-2014"/);
  });
  it('cso-ie-nqq25.json: 76 quarters of two measures, of all sectors', async () => {
    const feed = await file('cso-ie-nqq25');
    assert.deepEqual(
      feed.items.map(({ values: { length } }) => length),
      [76, 76],
    );
    assert.deepEqual(feed.tally, { 'advice place.unsaid': 1 });
    const [plain, adjusted] = feed.items;
    // The first two cells, and the last two of the first sector.
    assert.deepEqual([figureOf(plain, '1997-Q1')?.value, figureOf(adjusted, '1997-Q1')?.value], [19960, 20342]);
    assert.deepEqual([figureOf(plain, '2015-Q4')?.value, figureOf(adjusted, '2015-Q4')?.value], [47529, 47577]);
    assert.equal(plain?.unitLabel, 'Euro Million');
    const farms = await file('cso-ie-nqq25', { Sector: 'Agriculture Forestry and Fishing' });
    assert.equal(figureOf(farms.items[0], '1997-Q1')?.value, 1170);
  });
  it('eurostat-gdp-it-fr.json: no role, an old place for its marks, 28 years of nothing', async () => {
    const feed = await file('eurostat-gdp-it-fr');
    // 40 of 69 years, for two countries: 1946–1973 and 2014 are empty for both.
    assert.deepEqual(count(feed), [['nama-gdp-c-b1gm', 80]]);
    assert.deepEqual(feed.tally, {});
    const [product] = feed.items;
    assert.equal(product?.unitLabel, 'Euro per inhabitant');
    assert.deepEqual(product.values[0], {
      level: 'country',
      year: 1974,
      place: 'FR',
      placeName: 'France',
      value: 4500,
    });
    assert.deepEqual(product.values[1], { level: 'country', year: 1974, place: 'IT', placeName: 'Italy' });
    assert.equal(figureOf(product, 1990, 'IT')?.value, 15800);
    assert.deepEqual([figureOf(product, 2013, 'FR')?.value, figureOf(product, 2013, 'IT')?.value], [31300, 25600]);
  });
  for (const name of ['galicia', 'galicia-2.0']) {
    it(`${name}.json: where people live is the place, where they were born is not`, async () => {
      const feed = await file(name);
      assert.deepEqual(count(feed), [['galicia-pop', 10]]);
      assert.deepEqual(feed.tally, {});
      // The first ten cells.
      assert.deepEqual(
        valuesOf(feed.items[0]),
        [2695880, 1096027, 357648, 338446, 903759, 2772928, 1141286, 348067, 328697, 954877],
      );
      assert.deepEqual(chosenOf(feed.items[0]), ['total', 'total', 'total']);
    });
    it(`${name}.json: nothing is known of Lugo's men of 100 from abroad; of A Coruña's, that there are none`, async () => {
      const { items } = await file(name, { birth: 'abroad', age: '100', gender: 'male' });
      // 2, 0, null, 0, 2: the fifteenth to eleventh cell from the end.
      assert.deepEqual(
        ['T', '15', '27', '32', '36'].map((place) => figureOf(items[0], 2011, place)?.value),
        [2, 0, undefined, 0, 2],
      );
    });
  }
  it('hierarchy.json and order.json: demonstrations without a time, so without a figure', async () => {
    for (const name of ['hierarchy', 'order']) {
      const { items, tally } = await file(name);
      assert.deepEqual([items.length, tally], [0, { 'error period.missing': 1 }]);
    }
  });
  it('oecd.json: unemployment in 36 places, the last two years estimated', async () => {
    const feed = await file('oecd');
    assert.deepEqual(count(feed), [['oecd-unr', 432]]);
    assert.deepEqual(feed.tally, {});
    const [rate] = feed.items;
    assert.equal(rate?.unit, 'percent');
    // Belgium is the third row of twelve.
    assert.equal(figureOf(rate, 2003, 'BE')?.value, 8.158333333);
    const latest = figureOf(rate, 2014, 'BE');
    assert.deepEqual([latest?.value, latest?.level, latest?.placeName], [7.735442636, 'country', 'Belgium']);
    assert.deepEqual(Object.keys(Object(latest?.note)), ['nl', 'fr', 'de', 'en']);
    assert.equal(figureOf(rate, 2012, 'BE')?.note, undefined);
    assert.equal(figureOf(rate, 2014, 'EU15')?.level, 'area');
    assert.match(JSON.stringify(rate.definition), /^"The OECD harmonised unemployment rate/);
  });
  it('ons.json: values with keys for positions, an index without order, the year only in a label', async () => {
    const feed = await file('ons');
    assert.deepEqual(count(feed), [['st1117ewla-segment-1', 1]]);
    assert.deepEqual(feed.items[0]?.values[0], {
      level: 'area',
      year: 2011,
      place: 'K04000001',
      placeName: 'England and Wales',
      value: 195074,
    });
    assert.deepEqual(chosenOf(feed.items[0]), ['All categories: Age', 'All categories: Sex']);
    const girls = await file('ons', { 'Age (T087A)': 'Age under 1', 'Sex (T003A)': 'Females' });
    // The value with key "5".
    assert.deepEqual(valuesOf(girls.items[0]), [777]);
  });
  it('statswe.json: no total of age and sex, which is said', async () => {
    const feed = await file('statswe');
    assert.deepEqual(
      feed.items.map(({ values: { length } }) => length),
      [28],
    );
    assert.deepEqual(feed.tally, { 'advice dimension.chosen': 2 });
    assert.deepEqual(chosenOf(feed.items[0]), ['cirkulationsorganens sjukdomar', '0 år', 'män']);
    // The fourteenth cell.
    assert.deepEqual([figureOf(feed.items[0], 1981)?.value, figureOf(feed.items[0], 1982)?.value], [0, 1]);
    const oldest = await file('statswe', { Alder: '90+', kön: 'kvinnor' });
    // The last two cells.
    assert.deepEqual([figureOf(oldest.items[0], 1995)?.value, figureOf(oldest.items[0], 1996)?.value], [122, 137]);
  });
  it('us-gsp.json: four measures of 51 states', async () => {
    const feed = await file('us-gsp');
    assert.deepEqual(count(feed), [
      ['us-gsp-gsp', 51],
      ['us-gsp-perc', 51],
      ['us-gsp-pop', 51],
      ['us-gsp-capita', 51],
    ]);
    assert.deepEqual(feed.tally, {});
    // California's four cells are the fifth row.
    assert.deepEqual(
      feed.items.map((each) => figureOf(each, 2013, '06')?.value),
      [2080600, 13.34, 37.3, 51914],
    );
    assert.deepEqual(
      feed.items.map(({ unit, unitLabel }) => unitLabel ?? unit),
      ['$ million', 'percent', 'million', '$'],
    );
  });
});
