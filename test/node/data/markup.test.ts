import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeEntities, plainText } from '../../../src/data/sources/markup.ts';

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
  it('take no longer than the text is long', () => {
    const start = performance.now();
    for (const part of ['<', '<a', '<a ', '&', '&#', '<script>', '<!', '</script ']) plainText(part.repeat(200_000));
    assert.ok(performance.now() - start < 3000);
  });
});
