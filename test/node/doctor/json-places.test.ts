import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonPlaces } from '../../../src/doctor/json-places.ts';
import { pick as pickFrom, seeded } from '../../support/seeded.ts';

const at = (text: string, pointer: string) => jsonPlaces(text, [pointer]).get(pointer);

describe('the place of a JSON Pointer', () => {
  const text = '{ "kind" : "services",\n  "items": [ {"id": "a"},\n {"id": "b", "a/b~c": [1, [2, {"x": null}]] } ] }';
  const places: [pointer: string, rest: string][] = [
    ['', '{ "kind"'],
    ['/kind', '"kind" :'],
    ['/items', '"items":'],
    ['/items/0', '{"id": "a"'],
    ['/items/1/id', '"id": "b"'],
    ['/items/1/a~1b~0c', '"a/b~c"'],
    ['/items/1/a~1b~0c/0', '1, ['],
    ['/items/1/a~1b~0c/1/1/x', '"x": null'],
  ];
  for (const [pointer, rest] of places)
    it(`is where it stands: ${pointer || 'the whole'}`, () => assert.equal(at(text, pointer), text.indexOf(rest)));
  it('is that of the record around it, where a field is missing', () => {
    assert.equal(at(text, '/items/1/name'), text.indexOf('{"id": "b"'));
    assert.equal(at(text, '/items/1/contact/email'), text.indexOf('{"id": "b"'));
    assert.equal(at(text, '/items/7'), text.indexOf('"items"'));
  });
  it('reads escapes in names, and is not misled by brackets in words', () => {
    const odd = String.raw`{"a\"}]": 1, "caf\u00e9": {"[": ["]\\", "\\\"", 5]}}`;
    assert.equal(at(odd, '/café/[/2'), odd.indexOf('5'));
    assert.equal(at(odd, '/a"}]'), odd.indexOf('"a'));
  });
  it('takes the last of two members with one name, as JSON does', () => assert.equal(at('{"a": 1, "a": 2}', '/a'), 9));
  it('is found however deep it lies', () => {
    const deep = 100_000;
    assert.equal(at('['.repeat(deep) + ']'.repeat(deep), '/0'.repeat(deep - 1)), deep - 1);
  });
});

describe('in any JSON text', () => {
  const random = seeded(6);
  const pick = <T>(list: readonly T[]) => pickFrom(list, random);
  const words = ['a', 'b"', 'c\\', 'd/e', 'f~g', '[', '{', ',', ':', 'é', '\n', '', '0'];

  function value(depth: number): unknown {
    const kind = depth > 4 ? random() * 0.6 : random();
    if (kind < 0.2) return pick(words);
    if (kind < 0.4) return Math.round(random() * 1e6) / 100;
    if (kind < 0.6) return pick([true, false, null]);
    const many = Array.from({ length: Math.floor(random() * 4) }, () => value(depth + 1));
    return kind < 0.8 ? many : Object.fromEntries(many.map((each, index) => [pick(words) + (index || ''), each]));
  }
  function* pointersIn(inside: unknown, pointer: string): Generator<[string, unknown, string | undefined]> {
    if (typeof inside !== 'object' || inside === null) return;
    for (const [name, each] of Object.entries(inside)) {
      const here = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      yield [here, each, Array.isArray(inside) ? undefined : name];
      yield* pointersIn(each, here);
    }
  }

  it('each place begins with the name and the value that belong there', () => {
    let checked = 0;
    for (let round = 0; round < 400; round++) {
      const whole = [value(0)];
      const text = JSON.stringify(whole, null, pick([0, 1, '\t']));
      const all = [...pointersIn(whole, '')];
      const places = jsonPlaces(
        text,
        all.map(([pointer]) => pointer),
      );
      for (const [pointer, each, name] of all) {
        const rest = text.slice(places.get(pointer));
        const key = name === undefined ? '' : JSON.stringify(name);
        assert.ok(rest.startsWith(key), `${pointer} in ${text}`);
        const written = JSON.stringify(each, null, 0);
        const found = rest.slice(key.length).replace(/^\s*:?\s*/, '');
        assert.equal(written[0], found[0], `${pointer} in ${text}`);
        checked += 1;
      }
    }
    assert.ok(checked > 500, String(checked));
  });
});
