import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phpValue } from '../../../tools/php-array.ts';
import { hasPhp, phpAnswer } from '../../support/php.ts';

/** A text with each shortcode replaced by what was found: `{attributes|inside}`. */
const found = (text: string, name = 'buurt') =>
  phpAnswer(`require 'integrations/drupal/buurt/src/Shortcodes.php';
    return \\Drupal\\buurt\\Shortcodes::replaced(${phpValue(text)}, '${name}',
      fn ($given, $inside) => '{' . json_encode($given, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE) . '|' . $inside . '}');`);

if (hasPhp)
  describe('shortcodes in a text of Drupal', () => {
    it('are found with their attributes and what stands inside', () => {
      assert.equal(
        found(`x [buurt widget="help-form" heading='Wie "helpt"' limit=3 debug]<b>y</b>[/buurt] z`),
        'x {{"widget":"help-form","heading":"Wie \\"helpt\\"","limit":"3","0":"debug"}|<b>y</b>} z',
      );
    });

    it('may stand alone, beside each other and with what an editor makes of a space', () => {
      assert.equal(
        found('[buurt\u00a0widget="a"] en [buurt&nbsp;widget="b"]c[/buurt]'),
        '{{"widget":"a"}|} en {{"widget":"b"}|c}',
      );
    });

    it('take the place of the paragraphs they stand in, so that a list may be inside', () => {
      assert.equal(
        found('<p>v</p><p>[buurt widget="a"]</p><ul><li>1</li></ul><p>[/buurt]</p><p>w</p>'),
        '<p>v</p>{{"widget":"a"}|<ul><li>1</li></ul>}<p>w</p>',
      );
      assert.equal(found('<p class="x">[buurt widget="a"]b[/buurt]</p>'), '{{"widget":"a"}|b}');
      assert.equal(found('<p>a [buurt widget="a"] b</p>'), '<p>a {{"widget":"a"}|} b</p>');
    });

    it('are only those of that name', () => {
      for (const text of ['[buurten x="1"]', '[buurt_neighbourhood]', '[/buurt]', '[buurt x="1"', 'buurt'])
        assert.equal(found(text), text);
      assert.equal(
        found('[buurt_neighbourhood area="x"]a [buurt widget="b"] c[/buurt_neighbourhood]', 'buurt_neighbourhood'),
        '{{"area":"x"}|a [buurt widget="b"] c}',
      );
    });

    it('are nothing inside a tag, where what they become would end an attribute', () => {
      for (const text of [
        `<img alt="[buurt widget=a heading=' onload=hit() x=']">`,
        `<img alt='<p>[buurt widget="a"]</p>'>`,
        '<p title=">[buurt widget=a]<img src=x onerror=hit()>[/buurt]</p>">',
        '<!-- [buurt widget="a"] -->',
        '[buurt <img alt="] <img src=x onerror=hit()>">',
        `<img alt='[buurt widget="a"]`,
      ])
        assert.equal(found(text), text);
      assert.equal(
        found('[buurt a=1]<img alt="[/buurt]<img src=x onerror=hit()>">'),
        '{{"a":"1"}|}<img alt="[/buurt]<img src=x onerror=hit()>">',
      );
      assert.equal(found('a < b [buurt a=1] <3 <b>[/buurt]'), 'a < b {{"a":"1"}| <3 <b>}');
    });

    it('are read in time however long the text', () => {
      const long = '[buurt widget="a"] [x '.repeat(20_000);
      assert.equal(String(found(`${long}[/buurt]`)).length > 20_000, true);
    });
  });
