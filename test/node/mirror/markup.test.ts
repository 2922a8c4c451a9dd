import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataBlock, joined, markup } from '../../../src/mirror/markup.ts';

describe('markup', () => {
  it('makes text of whatever it is given', () => {
    const evil = `<img src=x onerror="hit()"> & 'x'`;
    assert.equal(
      markup`<p title="${evil}">${evil}</p>`.toString(),
      '<p title="&lt;img src=x onerror=&quot;hit()&quot;&gt; &amp; &#39;x&#39;">' +
        '&lt;img src=x onerror=&quot;hit()&quot;&gt; &amp; &#39;x&#39;</p>',
    );
  });
  it('takes what it made before as it is, also in lists, and nothing for what is not there', () => {
    const rows = ['a', undefined, 'b & c', 0].map((each) => markup`<li>${each}</li>`);
    assert.equal(
      markup`<ul>${rows}</ul>${undefined}`.toString(),
      '<ul><li>a</li><li></li><li>b &amp; c</li><li>0</li></ul>',
    );
  });
  it('takes no object that only looks like markup', () => {
    const forged = JSON.parse('{"html": "<b>", "isEscaped": true}');
    assert.throws(() => markup`${forged}`, TypeError);
  });
  it('refuses an attribute without quotes, where a space would begin another', () => {
    assert.throws(() => markup`<p title=${'a onclick=hit()'}>x</p>`, /without quotes/);
  });
  it('puts something between what is there', () => {
    assert.equal(markup`${joined(['a', undefined, '', '<'], ' · ')}`.toString(), 'a · &lt;');
  });
  it('ends a block of data only where it ends', () => {
    const name = '</script><script>hit()</script><!--';
    const block = dataBlock({ name }).toString();
    assert.equal(block.match(/<\/?script/g)?.length, 2);
    assert.doesNotMatch(block, /<!--/);
    assert.deepEqual(JSON.parse(block.replace(/^<[^>]*>|<\/script>\n$/g, '')), { name });
  });
});
