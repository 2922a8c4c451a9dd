import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { phpValue } from '../../../tools/php-array.ts';
import { drupalModule, type DrupalModule } from '../../support/drupal.ts';
import { hasPhp } from '../../support/php.ts';

const ELEMENTS = {
  'help-form': { forms: 'string', kind: ['offer', 'request'] },
  'neighbourhood': { config: 'string', area: 'string' },
  'services-map': { feed: 'string', area: 'string', debug: 'boolean', limit: 'number' },
};
let module: DrupalModule;

const SETTINGS = { config: '/feeds/config.json', area: 'dennenhof', accent: '#0b5a75' };

/** A text after our filter, and what it brings to the page. */
const filtered = (text: string, settings = {}) =>
  module.ask(
    `$filter = new \\Drupal\\buurt\\Plugin\\Filter\\BuurtFilter([], 'buurt', [], $site);
     $result = $filter->process(${phpValue(text)}, 'nl'); return [$result->text, $result->attached];`,
    settings,
  );

const block = (configuration: string, code: string, settings = {}) =>
  module.ask(
    `$block = new \\Drupal\\buurt\\Plugin\\Block\\BuurtBlock(${configuration}, 'buurt_widget', [], $site); ${code}`,
    settings,
  );

const WITH_SCRIPT = { library: ['buurt/widgets'] };
const MAP = '[buurt widget="services-map"]<p>Bel ons</p>[/buurt]';

if (hasPhp)
  describe('the classes of the Drupal module, with as much of Drupal as they touch', () => {
    before(() => void (module = drupalModule(ELEMENTS)));
    after(() => module.remove());

    it('leave a text without a shortcode alone, and its page without our script', () => {
      assert.deepEqual(filtered('<p>buurt [x]</p>', SETTINGS), ['<p>buurt [x]</p>', []]);
    });

    it('put the settings of the site around a widget that names no list itself', () => {
      assert.deepEqual(filtered(MAP, SETTINGS), [
        '<buurt-neighbourhood config="/feeds/config.json" area="dennenhof" data-buurt-accent="#0b5a75"><buurt-services-map><p>Bel ons</p></buurt-services-map></buurt-neighbourhood>',
        WITH_SCRIPT,
      ]);
      assert.deepEqual(filtered(MAP.replace(']', ' feed="/a.json"]'), SETTINGS), [
        '<buurt-services-map feed="/a.json" area="dennenhof" data-buurt-accent="#0b5a75"><p>Bel ons</p></buurt-services-map>',
        WITH_SCRIPT,
      ]);
      assert.deepEqual(filtered(MAP), ['<buurt-services-map><p>Bel ons</p></buurt-services-map>', WITH_SCRIPT]);
    });

    it('put one neighbourhood around more widgets', () => {
      assert.deepEqual(
        filtered(
          `[buurt_neighbourhood area="berg"]${MAP} [buurt widget="help-form" kind="offer"][/buurt_neighbourhood]`,
          {
            ...SETTINGS,
            config: 'https://elsewhere.example/config.json',
          },
        ),
        [
          '<buurt-neighbourhood area="berg" config="https://elsewhere.example/config.json" data-buurt-accent="#0b5a75"><buurt-services-map><p>Bel ons</p></buurt-services-map> <buurt-help-form kind="offer"></buurt-help-form></buurt-neighbourhood>',
          WITH_SCRIPT,
        ],
      );
    });

    it('take a config of a page from the site itself, and from nowhere else, whatever the settings name', () => {
      const config = 'https://elsewhere.example/config.json';
      const around = (given: string) => String(filtered(`[buurt_neighbourhood config="${given}"]`, { config }));
      const own = 'https://www.balen.example/c.json';
      assert.match(around(own), new RegExp(`config="${own}"`));
      for (const other of ['https://elsewhere.example/c.json', '&amp;#104;ttps://elsewhere.example/c.json'])
        assert.doesNotMatch(around(other), /config="https:\/\/elsewhere\.example\/c\.json"/);
    });

    it('leave what stood inside where there is no such widget', () => {
      assert.deepEqual(filtered('[buurt widget="script"]Bel ons[/buurt]'), ['Bel ons', WITH_SCRIPT]);
    });

    it('show the same as a block, with what stands there without script in its own text format', () => {
      const kept = `['widget' => 'services-map', 'attributes' => ['feed' => '/a.json', 'debug' => '1'], 'fallback' => ['value' => 'Bel ons', 'format' => 'basic_html']]`;
      assert.deepEqual(block(kept, 'return $block->build();'), {
        'fallback': {
          '#type': 'processed_text',
          '#text': 'Bel ons',
          '#format': 'basic_html',
          '#prefix': '<buurt-services-map feed="/a.json" debug>',
          '#suffix': '</buurt-services-map>',
        },
        '#attached': WITH_SCRIPT,
        '#cache': { tags: ['config:buurt.settings'] },
      });
    });

    it('ask in the form of the block what the element understands, and keep what was filled in', () => {
      const state = `$state = new class implements \\Drupal\\Core\\Form\\FormStateInterface {
        public function getValue($key, $default = NULL) {
          $sent = ['widget' => 'services-map', 'fallback' => ['value' => 'x', 'format' => 'basic_html'],
            'own' => ['services-map' => ['feed' => '/a.json', 'area' => '', 'debug' => 0, 'limit' => '5']]];
          foreach ((array) $key as $part) $sent = $sent[$part];
          return $sent;
        }
      };`;
      const form = block('[]', `${state} return $block->blockForm([], $state)['own'];`);
      const fields = Object(form)['services-map'];
      assert.deepEqual(
        ['feed', 'debug', 'limit'].map((name) => fields[name]['#type']),
        ['textfield', 'checkbox', 'number'],
      );
      assert.deepEqual(Object(form)['help-form'].kind['#options'], { offer: 'offer', request: 'request' });
      const choices = block('[]', `${state} return $block->blockForm([], $state)['widget']['#options'];`);
      assert.deepEqual(choices, { 'services-map': 'Who helps', 'help-form': 'Form' });
      assert.deepEqual(block('[]', `${state} $block->blockSubmit([], $state); return $block->getConfiguration();`), {
        widget: 'services-map',
        attributes: { feed: '/a.json', limit: '5' },
        fallback: { value: 'x', format: 'basic_html' },
      });
    });
  });
