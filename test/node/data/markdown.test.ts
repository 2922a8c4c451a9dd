import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markdownToHtml } from '../../../src/data/sources/markdown.ts';

const says = (markdown: string, html: string) => assert.equal(markdownToHtml(markdown), html);

describe('a piece of Markdown', () => {
  it('that has none of its signs stays plain text', () => {
    says('Soep voor iedereen <3\n\nKom & proef', 'Soep voor iedereen <3\n\nKom & proef');
  });
  it('that is HTML already stays as it is', () => {
    says('<p>Soep met **sterren**</p>', '<p>Soep met **sterren**</p>');
  });
  it('may have small things of HTML in it', () => {
    says('**Soep**<br />met <b>brood</b> <x', '<p><strong>Soep</strong><br />met <b>brood</b> &lt;x</p>');
  });
  it('has paragraphs, line breaks, and words that are strong or stressed', () => {
    says(
      '**Soep** en *brood*\nom __12__ _uur_\n\nKom',
      '<p><strong>Soep</strong> en <em>brood</em><br>om <strong>12</strong> <em>uur</em></p><p>Kom</p>',
    );
  });
  it('keeps a sign that means nothing', () => {
    says('2 * 3 * 4 en soep_met_brood **nooit', '<p>2 * 3 * 4 en soep_met_brood **nooit</p>');
    says('een \\*ster\\* & < 5 &eacute;\\', '<p>een *ster* &amp; &lt; 5 &eacute;</p>');
  });
  it('never crosses two stresses', () => {
    says('**a *b** c*', '<p><strong>a *b</strong> c*</p>');
    says('*a **b** c*', '<p><em>a <strong>b</strong> c</em></p>');
  });
  it('has lists, also right below a line, with what runs on', () => {
    says(
      'Neem mee:\n- een kom\n  of twee\n- **honger**',
      '<p>Neem mee:</p><ul><li>een kom of twee</li><li><strong>honger</strong></li></ul>',
    );
    says('1. eten\n\n2. rusten\n\nTot dan', '<ol><li>eten</li><li>rusten</li></ol><p>Tot dan</p>');
    says('1. eten\n2) afwassen\n* rusten', '<ol><li>eten</li><li>afwassen</li></ol><ul><li>rusten</li></ul>');
  });
  it('has headings as strong words, quotations as paragraphs, and no lines or images', () => {
    says(
      '## Soep ##\n> lekker\n\n---\n\n![kom](https://x.example/kom.jpg) klaar',
      '<p><strong>Soep</strong></p><p>lekker</p><p>kom klaar</p>',
    );
  });
  it('has links to the web, to mail and to a phone, and to nothing else', () => {
    says(
      '[de site](https://x.example/a_b_(c)?d=1&e)',
      '<p><a href="https://x.example/a_b_(c)?d=1&amp;e">de site</a></p>',
    );
    says('<https://x.example/?a="b>', '<p><a href="https://x.example/?a=&quot;b">https://x.example/?a=&quot;b</a></p>');
    says('[bel](tel:014000001) [klik](javascript:alert(1))', '<p><a href="tel:014000001">bel</a> klik</p>');
  });
  it('ends lines where a line separator of Unicode stands', () => {
    says('**Soep**\u2028Brood', '<p><strong>Soep</strong><br>Brood</p>');
  });
  it('is read to the end of what fits, whatever it is made of', () => {
    const signs = [
      '[',
      '[a](',
      '*',
      '**a ',
      '_a',
      '`',
      '<p ',
      '<https:',
      '\\',
      '# ',
      '- ',
      '> ',
      '&',
      '![',
      '\n* ',
      '[a](x(',
    ];
    for (const sign of signs) {
      const html = markdownToHtml(`**x** ${sign.repeat(100_000)}`);
      assert.ok(html.length < 200_000, sign);
    }
  });
});
