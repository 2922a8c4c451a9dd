import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mailAddress, webAddress } from '../../../src/data/values/links.ts';
import { hasShared, sharedFile } from '../../support/shared.ts';

/** What the platform's own parser makes of an address, and our rule keeps of it. */
function parsed(text: string): string | undefined {
  const trimmed = text.trim();
  const full = /^www\./i.test(trimmed) ? `https://${trimmed}` : trimmed;
  if (!URL.canParse(full)) return undefined;
  const { protocol, username, password, href } = new URL(full);
  return /^https?:$/.test(protocol) && !username && !password && href.length <= 2048 ? href : undefined;
}

const same = (text: string) => assert.equal(webAddress(text), parsed(text), JSON.stringify(text));

const PIECES =
  '/ // . .. %2e %2E %zz % ? # :80 :8443 @ \\ \' " ^ | { } ` ~ _ - A é a b.be xn-- 0x1 1.2 + * & = ; , ( ) ! $ [ ] < >';

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) yield* stringsIn(each);
}

describe('a web address', () => {
  it('is what the platform makes of it, also where the platform is not asked', () => {
    const pieces = [...PIECES.split(' '), ' ', '\t', '\n', '\u00a0', '\u202e'];
    for (const start of ['https://www.gemeente.be', 'http://a-b.c1.example', 'https://1.2', 'https://', 'www.a.be']) {
      for (const first of ['', ...pieces])
        for (const second of ['', ...pieces])
          for (const third of ['', 'x', '/..']) same(start + first + second + third);
    }
  });

  it('is so for addresses made to mislead', { skip: !hasShared }, () => {
    for (const file of ['ada_extra_urltestdata.json', 'urltestdata-javascript-only.json', 'open-redirect.json']) {
      const value: unknown = JSON.parse(sharedFile(`hostile/url/${file}`).toString());
      for (const text of stringsIn(value)) same(text);
    }
  });
});

describe('a mail address', () => {
  for (const hostile of ['a%0Abcc:b@c.example', 'a%3Fx@c.example', 'a#b@c.example', 'a?b@c.example'])
    it(`is not ${hostile}`, () => assert.equal(mailAddress(hostile), undefined));
  it('is kept as it is', () => assert.equal(mailAddress('mailto:info+x@a.example'), 'info+x@a.example'));
});
