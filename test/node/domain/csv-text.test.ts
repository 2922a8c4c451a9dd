import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvText } from '../../../src/domain/csv-text.ts';

const text = (...cells: readonly string[]) => csvText([cells]).slice(1);

describe('a table as text for a spreadsheet', () => {
  it('has a line for each row, each ended, and begins with the mark of UTF-8', () => {
    assert.equal(
      csvText([
        ['naam', 'stap'],
        ['Bank', 'één'],
      ]),
      '\ufeff"naam";"stap"\r\n"Bank";"één"\r\n',
    );
  });
  it('keeps separators, quotes and line ends inside their cell', () => {
    assert.equal(text('a;b', 'zeg "ja"', 'een\ntwee'), '"a;b";"zeg ""ja""";"een\ntwee"\r\n');
  });
  for (const formula of ['=1+1', '+HYPERLINK("x")', '-2+3', '@SUM(A1)', '\t=1', '  =1', '\u00a0=1', '＝1', '＋1+1'])
    it(`runs nothing that looks like a formula: ${JSON.stringify(formula)}`, () => {
      assert.equal(text(formula), `"'${formula.replaceAll('"', '""')}"\r\n`);
    });
  it('leaves numbers numbers', () => {
    assert.equal(text('-5', '+3,5', '-1.234.567,5'), '"-5";"+3,5";"-1.234.567,5"\r\n');
  });
  it('is only its mark without rows', () => assert.equal(csvText([]), '\ufeff'));
});
