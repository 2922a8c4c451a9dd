import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeEntities, plainText, withoutMarkup } from '../../../src/domain/markup.ts';
import { processorTime } from '../../support/processor-time.ts';

describe('the words of HTML', () => {
  const cases: readonly (readonly [html: string, words: string])[] = [
    ['<p data-x="1">Een</p><p>Twee<br>Drie</p>', 'Een\nTwee\nDrie'],
    ['<strong>Zelf</strong> ophalen', 'Zelf ophalen'],
    ['Minder < meer, 3<4 en I <3 soep', 'Minder < meer, 3<4 en I <3 soep'],
    ['a<script>alert(1)</script>b<style>p{}</style>c', 'abc'],
    ['a<script>alert(1)', 'a'],
    ['a <!-- weg --> b', 'a b'],
    [
      '&lt;b&gt; &amp;amp; caf&eacute; &#8364;&#x20AC; &onbekend; &#0; &#xD800;',
      '<b> &amp; café €€ &onbekend; &#0; &#xD800;',
    ],
    ['kleiner <dan vijf', 'kleiner <dan vijf'],
  ];
  for (const [html, words] of cases) it(html, () => assert.equal(plainText(html), words));

  it('are decoded once', () => assert.equal(decodeEntities('&amp;lt;'), '&lt;'));
  it('take no longer than the text is long', async () => {
    const took = await processorTime(() => {
      for (const part of ['<', '<a', '<a ', '&', '&#', '<script>', '<!', '</script ']) plainText(part.repeat(200_000));
    });
    assert.ok(took < 3000, `${took} ms`);
  });
});

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
      '<b> café é\u00a0&amp; &onbekend;',
    ],
    ['what is never shown is gone', 'a<script>alert(1)</script>b<style>p{}</style>c', 'abc'],
    ['also when it never ends', 'a<script>alert(1)', 'a'],
    ['a link is its words', '<a href="javascript:x">hier</a>', 'hier'],
    ['what is hidden in a comment is gone', 'a<!-- b -->c', 'ac'],
  ];
  for (const [why, from, to] of cases) it(why, () => assert.equal(withoutMarkup(from), to));
});
