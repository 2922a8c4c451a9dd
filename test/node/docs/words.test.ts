import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { RULES, ruleOf } from '../../../src/doctor/finding-words.ts';
import { ruleAddress } from '../../../src/doctor/finding.ts';
import { reasonedRules, whyOf } from '../../../tools/docs/rule-reasons.ts';
import { WAYS } from '../../../tools/docs/rule-ways.ts';
import { FEEDS, publishedSchema } from '../../../tools/schemas.ts';
import { eachField, SCHEMA_WORDS } from '../../../tools/schema-words/described.ts';
import { wordsAt } from '../../../tools/schema-words/field-words.ts';
import { shared } from '../../../tools/schema-words/shared.ts';
import { codesOf, examined } from '../../support/examined.ts';

const source = join(import.meta.dirname, '../../../src');

describe('rules', () => {
  it('each have a reason that a resident would give, and there is none too many', () => {
    assert.deepEqual(
      RULES.filter((rule) => !whyOf(rule)),
      [],
    );
    assert.deepEqual(
      [...reasonedRules].filter((rule) => !RULES.includes(rule)),
      [],
    );
    assert.equal(new Set(reasonedRules).size, reasonedRules.length);
  });
  it('explain every code that is reported anywhere by more than that something is not right', () => {
    const text = globSync(['data/**/*.ts', 'doctor/*.ts', 'domain/*.ts', 'cli/*.ts', 'net/*.ts'], { cwd: source })
      .map((file) => readFileSync(join(source, file), 'utf8'))
      .join('\n');
    const calls = /(?:\.(?:error|warning|advice)\(|code: )\s*['`]([a-zA-Z-]+|\$\{\w+\})\.([a-z][a-z-]+)['`]/g;
    const codes = [...text.matchAll(calls)].map(([, before = '', after]) => `${before.replace(/^\$.*/, 'x')}.${after}`);
    assert.ok(codes.length > 90, String(codes.length));
    assert.deepEqual([...new Set(codes)].filter((code) => ruleOf(code) === '*').sort(), []);
  });
  it('have an address that every system takes as the name of a file', () => {
    for (const rule of RULES) assert.match(ruleAddress(rule, 'en'), /^docs\/rules\/[a-zA-Z0-9.-]+\.en\.html$/);
    assert.equal(ruleAddress('minAge.shape'), 'docs/rules/any.shape.html');
    assert.equal(ruleAddress('encoding.windows-1252'), 'docs/rules/encoding.any.html');
    assert.equal(ruleAddress('nobody.knows'), 'docs/rules/any.html');
    assert.equal(ruleAddress('timeout', 'en'), 'docs/rules/timeout.en.html');
  });
  it('are kept by what their pages show, in a sheet and in JSON', async () => {
    for (const { rules, kind, sheet, record } of WAYS) {
      const known = rules.split(' ');
      assert.deepEqual(
        known.filter((rule) => !RULES.includes(rule)),
        [],
      );
      for (const shown of [sheet, record && { kind, items: [record] }]) {
        if (!shown) continue;
        const checkup = await examined(shown, { kind });
        assert.ok(checkup.count > 0, rules);
        // A sheet of one column need not say where things are, and a record need not have everything.
        const wrong = codesOf(checkup).filter((each) => !each.startsWith('advice '));
        assert.deepEqual(wrong, [], rules);
        const own = checkup.findings.filter(({ code }) => known.includes(code) && code !== 'id.made');
        assert.deepEqual(own, [], rules);
      }
    }
  });
});

describe('the words of the schemas', () => {
  it('name and explain every field, in Dutch and in English', async () => {
    for (const kind of FEEDS) {
      const fields: string[] = [];
      eachField(await publishedSchema(kind), ({ title, description }, path) => {
        fields.push(path.join('/'));
        assert.ok(title, `${kind}: ${path.join('/')}`);
        assert.match(description ?? '', /^[\S ]+[.:?]?\n\n[\S ]+$/, `${kind}: ${path.join('/')}`);
      });
      assert.ok(fields.length > 30, kind);
    }
  });
  it('are about fields that there are', async () => {
    for (const kind of FEEDS) {
      const words = SCHEMA_WORDS[kind] ?? {};
      const used = new Set<unknown>();
      eachField(await publishedSchema(kind), (_field, path) => used.add(wordsAt(words, path)));
      const unused = Object.entries(words).filter(([name, each]) => !used.has(each) && shared[name] !== each);
      assert.deepEqual(
        unused.map(([name]) => name),
        [],
        kind,
      );
    }
  });
  it('are those an editor shows: the schema of a list says what it is', async () => {
    const { properties = {} } = await publishedSchema('services');
    assert.equal(properties.licence?.title, 'Licentie · Licence');
    assert.match(properties.licence?.description ?? '', /CC0-1\.0\.\n\nWhat others may do/);
  });
});
