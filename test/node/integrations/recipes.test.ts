import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elementCode } from '../../../src/builder/code-to-copy.ts';
import type { Choice } from '../../../src/builder/choice.ts';
import { shortcode } from '../../../src/builder/recipes.ts';
import { WIDGET_NAMES, WIDGETS } from '../../../src/builder/widget-choices.ts';
import { phpValue } from '../../../tools/php-array.ts';
import { hasPhp, phpAnswer } from '../../support/php.ts';
import { choice, HOSTILE } from '../builder/some-choice.ts';

/** Every attribute that the builder fills in. */
const elements = Object.fromEntries(
  [...WIDGET_NAMES].map((name) => [
    name,
    Object.fromEntries(
      [
        'heading',
        'heading-level',
        'lang',
        WIDGETS[name].attribute,
        ...WIDGETS[name].options.map((each) => each.name),
      ].map((attribute) => [attribute, 'string']),
    ),
  ]),
);

/** What the page of a site with our module has for a text. */
const shown = (text: string) =>
  phpAnswer(`require 'integrations/shared/Element.php'; require 'integrations/drupal/buurt/src/Shortcodes.php';
    $element = new \\Buurt\\Element(${phpValue({ ...elements, neighbourhood: { config: 'string', lang: 'string' } })});
    $write = function (array $given, string $inside) use ($element): string {
      $name = $given['widget']; unset($given['widget']); return $element->html($name, $given, $inside);
    };
    $around = fn (array $given, string $inside): string => $element->html('neighbourhood', $given, $inside);
    $replaced = \\Drupal\\buurt\\Shortcodes::replaced(...);
    return $replaced($replaced(${phpValue(text)}, 'buurt_neighbourhood', $around), 'buurt', $write);`);

/** The same on one line, with the words alone where the shortcode has them alone, and signs written in one way. */
const plain = (html: unknown) =>
  String(html)
    .replace(/\n\s*/g, '')
    .replace(/<\/?p>/g, '')
    .replaceAll('&apos;', '&#39;')
    .replaceAll('&#91;', '[')
    .replaceAll('&#93;', ']');

if (hasPhp)
  describe('the shortcode of the builder', () => {
    const cases: Record<string, Partial<Choice>> = {
      'a list': {
        heading: 'Wat is er "te doen"?',
        level: 3,
        options: { view: 'week', days: '7' },
        link: '/agenda?a=1&b=2',
      },
      'more lists': { addresses: '/a.json\nhttps://b.example/c.ics?d=1&e=[2]', lang: 'fr' },
      'settings around it': { source: 'config', addresses: '/feeds/config.json', lang: 'de' },
      'a form': { widget: 'help-form', addresses: '/forms.json', options: { kind: 'idea', endpoint: '/intake' } },
      'what breaks out of a place': { heading: HOSTILE, link: `${HOSTILE}[/buurt][x]` },
    };
    for (const [what, said] of Object.entries(cases))
      it(`becomes the element that is to be pasted without a plugin: ${what}`, () => {
        const words = 'Bel [ons] & kom';
        const code = shortcode(choice(said), words);
        assert.equal(code.includes('\n'), false);
        assert.equal(plain(shown(code)), plain(elementCode(choice(said), words)));
      });
  });
