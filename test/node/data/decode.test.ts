import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from '../../../src/data/decode.ts';
import { textOf } from '../../../src/data/read-document.ts';
import { hasShared, sharedFile } from '../../support/shared.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('decode', () => {
  it('reads UTF-8, and drops a byte order mark', () => {
    assert.deepEqual(decode(utf8('café')), { text: 'café', problems: [] });
    assert.deepEqual(decode(utf8('\ufeffcafé')), { text: 'café', problems: [] });
  });
  it('reads what Excel calls "Unicode text"', () => {
    const text = 'naam\tcafé\n';
    const little = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (each) => each.charCodeAt(0)).buffer),
    ]);
    assert.equal(decode(little).text, text);
    const big = new Uint8Array([0xfe, 0xff, ...Array.from(text, (each) => [0, each.charCodeAt(0)]).flat()]);
    assert.equal(decode(big).text, text);
  });
  it('is not taken for UTF-8 where its letters are plain and it has no mark', async () => {
    const bytes = new Uint8Array(Buffer.from('Naam;Tel\nBuurthuis;014\n', 'utf16le'));
    assert.equal((await textOf({ bytes, contentType: '' })).text, 'Naam;Tel\nBuurthuis;014\n');
  });
  it('reads the same without its mark', () => {
    const text = 'Naam;Café\nBuurthuis;één\n';
    const little = new Uint8Array(Uint16Array.from(text, (each) => each.charCodeAt(0)).buffer);
    assert.equal(decode(little).text, text);
    assert.equal(decode(little.map((_, at) => little[at ^ 1] ?? 0)).text, text);
  });
  it('reads windows-1252 where the bytes cannot be UTF-8, and says from which line', () => {
    assert.deepEqual(decode(latin('naam\nprijs \x80 5\ncaf\xe9\n')), {
      text: 'naam\nprijs € 5\ncafé\n',
      problems: [{ severity: 'advice', code: 'encoding.windows-1252', path: 'line 2' }],
    });
  });
  it('keeps the accents of a long UTF-8 text in which one byte was damaged (F6)', () => {
    const bytes = new Uint8Array([...utf8('één, twéé, vier: '), 0xe9, ...utf8(' klaar')]);
    const { text, problems } = decode(bytes);
    assert.equal(text, 'één, twéé, vier: \ufffd klaar');
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['encoding.broken'],
    );
  });
  it('puts a letter together that a calendar folds in two', () => {
    const [first, ...rest] = utf8('é');
    for (const fold of ['\r\n ', '\n\t']) {
      const bytes = new Uint8Array([
        ...utf8('SUMMARY:Caf'),
        first ?? 0,
        ...utf8(fold),
        ...rest,
        ...utf8(' op de hoek'),
      ]);
      assert.deepEqual(decode(bytes), { text: 'SUMMARY:Café op de hoek', problems: [] });
    }
  });
  it('takes a content type as a hint only', () => {
    assert.equal(decode(utf8('café'), 'text/csv; charset=iso-8859-1').text, 'café');
    assert.equal(decode(latin('caf\xe9'), 'text/csv; charset=utf-8').text, 'café');
    assert.equal(decode(latin('caf\xe9'), 'text/csv; charset=no-such-thing').text, 'café');
    assert.equal(decode(latin('\xb3\xf3d\xbc'), 'text/csv; charset="iso-8859-2"').text, 'łódź');
  });
  it('reads a real Open Referral file that is windows-1252', () => {
    if (!hasShared) return;
    const { text, problems } = decode(sharedFile('feeds/hsds/oruk-v1.json'));
    assert.doesNotThrow(() => JSON.parse(text));
    assert.ok(!text.includes('\ufffd'));
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['encoding.windows-1252'],
    );
  });
});
