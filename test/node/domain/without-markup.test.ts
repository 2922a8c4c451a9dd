import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutMarkup } from '../../../src/domain/without-markup.ts';

describe('a description without its markup', () => {
  const cases: [why: string, from: string, to: string][] = [
    [
      'plain text stays as it is, line breaks too',
      'Soep < brood\n\n  en 3 > 2 & meer',
      'Soep < brood\n\n  en 3 > 2 & meer',
    ],
    ['paragraphs become lines', '<p>Een</p>\n<p>twee<br/>drie</p>', 'Een\ntwee\ndrie'],
    ['a list keeps its items apart', 'Breng mee:<ul><li>kom</li><li>lepel</li></ul>', 'Breng mee:\n- kom\n- lepel'],
    [
      'references are read, once',
      '&lt;b&gt; caf&#233; &#xe9;&nbsp;&amp;amp; &onbekend;',
      '<b> café é &amp; &onbekend;',
    ],
    ['what is never shown is gone', 'a<script>alert(1)</script>b<style>p{}</style>c', 'abc'],
    ['also when it never ends', 'a<script>alert(1)', 'a'],
    ['a link is its words', '<a href="javascript:x">hier</a>', 'hier'],
    ['what is hidden in a comment is gone', 'a<!-- b -->c', 'ac'],
  ];
  for (const [why, from, to] of cases) it(why, () => assert.equal(withoutMarkup(from), to));
});
