import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse } from 'yaml';
import { hasPhp } from '../../support/php.ts';
import { typo3Extension, type Typo3Extension } from '../../support/typo3.ts';

const TYPO3 = 'integrations/typo3/buurt';
const text = (file: string) => readFileSync(join(TYPO3, file), 'utf8');
const LABELS = 'Resources/Private/Language';

const ELEMENTS = {
  'help-form': { forms: 'string', kind: ['offer', 'request'] },
  'neighbourhood': { config: 'string', area: 'string' },
  'services-map': { 'feed': 'string', 'area': 'string', 'debug': 'boolean', 'heading-level': 'number' },
};
const SETTINGS = { config: '/feeds/config.json', area: 'dennenhof', accent: '#0b5a75' };
const SCRIPTS = {
  'buurt/dist/buurt.js': [
    'EXT:buurt/Resources/Public/dist/buurt.js',
    { type: 'module', integrity: 'sha384-a', crossorigin: 'anonymous' },
  ],
  'buurt/accent.js': [
    'EXT:buurt/Resources/Public/accent.js',
    { type: 'module', integrity: 'sha384-b', crossorigin: 'anonymous' },
  ],
};
let extension: Typo3Extension;

/** What is left of XML once each tag has met its end; nothing of what is well formed. */
function balanced(xml: string): string {
  let rest = xml.replace(/>[^<>]*</g, '><');
  for (let before = ''; before !== rest;) [before, rest] = [rest, rest.replace(/<(\w+)(?: index="\d+")?><\/\1>/g, '')];
  return rest;
}

/** The fields of a form: label, when it is shown, what it takes, and how many choices there are. */
function fieldsIn(form: string): Record<string, readonly unknown[]> {
  const field =
    /<(\w+)><label>([^<]*)<\/label>(?:<displayCond>([^<]*)<\/displayCond>)?(?:<onChange>reload<\/onChange>)?<config><type>(\w+)<\/type>(.*?)<\/config><\/\1>/g;
  return Object.fromEntries(
    [...form.matchAll(field)].map(([, name = '', label, condition = '', type, config = '']) => [
      name,
      [label, condition, type, config.split('<numIndex').length - 1],
    ]),
  );
}

if (hasPhp)
  describe('the classes of the TYPO3 extension, with as much of TYPO3 as they touch', () => {
    before(() => void (extension = typo3Extension(ELEMENTS)));
    after(() => extension.remove());
    const map = (more = {}) => ({ widget: 'services-map', ...more });

    it('put the settings of the site around a widget that names no list itself', () => {
      assert.deepEqual(extension.rendered(map(), '<p>Bel ons</p>', SETTINGS), [
        '<buurt-neighbourhood config="/feeds/config.json" area="dennenhof" data-buurt-accent="#0b5a75"><buurt-services-map>(< lib.parseFunc_RTE)<p>Bel ons</p></buurt-services-map></buurt-neighbourhood>',
        SCRIPTS,
      ]);
      const own = map({ services_map__feed: '/a.json', services_map__heading_level: '3', services_map__debug: '0' });
      assert.deepEqual(extension.rendered(own, '', SETTINGS), [
        '<buurt-services-map feed="/a.json" heading-level="3" area="dennenhof" data-buurt-accent="#0b5a75"></buurt-services-map>',
        SCRIPTS,
      ]);
    });
    it('let nothing out of an attribute, and no message to another site', () => {
      const bad = map({ services_map__area: '"><script>alert(1)</script>', services_map__feed: 'javascript:alert(1)' });
      const [html] = extension.rendered(bad) as [string];
      assert.equal(
        html,
        '<buurt-services-map area="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"></buurt-services-map>',
      );
      const forms = { widget: 'help-form', help_form__forms: 'https://elsewhere.example/f.json', help_form__kind: 'x' };
      assert.deepEqual(extension.rendered(forms), ['<buurt-help-form></buurt-help-form>', SCRIPTS]);
    });
    it('show the words that stand there, and ask for no script, where there is no such widget', () => {
      assert.deepEqual(extension.rendered({ widget: 'script' }, 'Bel ons'), ['(< lib.parseFunc_RTE)Bel ons', []]);
      assert.deepEqual(extension.rendered({}), ['', []]);
    });
    it('ask for what the chosen widget understands, in a form that TYPO3 can read', () => {
      const said = extension.ask(`require $home . '/Configuration/TCA/Overrides/tt_content.php';
        $said = \\TYPO3\\CMS\\Core\\Utility\\ExtensionManagementUtility::$said;
        return [$said['addTcaSelectItem'][2]['value'], $said['addPiFlexFormValue'][2], array_keys($GLOBALS['TCA']['tt_content']['types']), $said['addPiFlexFormValue'][1]];`);
      const [added, kept, types, form] = said as [string, string, string[], string];
      assert.deepEqual([added, kept, types], ['buurt_widget', 'buurt_widget', ['buurt_widget']]);
      assert.equal(balanced(form), '');
      const only = (widget: string) => `FIELD:widget:=:${widget}`;
      assert.deepEqual(fieldsIn(form), {
        widget: ['LLL:EXT:buurt/Resources/Private/Language/locallang.xlf:widget', '', 'select', 2],
        help_form__forms: ['forms', only('help-form'), 'input', 0],
        help_form__kind: ['kind', only('help-form'), 'select', 3],
        services_map__feed: ['feed', only('services-map'), 'input', 0],
        services_map__area: ['area', only('services-map'), 'input', 0],
        services_map__debug: ['debug', only('services-map'), 'check', 0],
        services_map__heading_level: ['heading-level', only('services-map'), 'input', 0],
      });
    });
  });

describe('the TYPO3 extension', () => {
  it('says the same version and the same needs wherever it says them', () => {
    const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
    const { require: needs, extra, autoload } = JSON.parse(text('composer.json'));
    const known = text('ext_emconf.php');
    assert.equal(/'version' => '(.+?)'/.exec(known)?.[1], version);
    assert.equal(needs['typo3/cms-core'], '^12.4 || ^13.4');
    assert.match(known, /'typo3' => '12\.4\.0-13\.4\.99'/);
    assert.equal(extra['typo3/cms']['extension-key'], 'buurt');
    assert.deepEqual(autoload['psr-4'], { 'Buurt\\Typo3\\': 'Classes/' });
  });
  it('names a class that is there, and hands on every setting', () => {
    const setup = text('Configuration/TypoScript/setup.typoscript');
    const [, name = ''] = /userFunc = Buurt\\Typo3\\(\w+)->render/.exec(setup) ?? [];
    assert.ok(existsSync(join(TYPO3, 'Classes', `${name}.php`)));
    assert.ok(Object.hasOwn(parse(text('Configuration/Services.yaml')).services, `Buurt\\Typo3\\${name}`));
    const settings = [...text('Configuration/TypoScript/constants.typoscript').matchAll(/^ {2}(\w+) =$/gm)];
    assert.deepEqual(
      settings.map(([, each]) => each),
      ['config', 'area', 'accent'],
    );
    for (const [, each] of settings) assert.ok(setup.includes(`${each} = {$plugin.tx_buurt.settings.${each}}`), each);
  });
  for (const language of ['', 'nl.', 'fr.', 'de.'])
    it(`has all its words in ${language || 'en'}, and no others`, () => {
      const file = text(`${LABELS}/${language}locallang.xlf`);
      const units = [
        ...file.matchAll(/<trans-unit id="([\w.-]+)"[^>]*>\s*<source>(.+)<\/source>(?:\s*<target>(.+)<\/target>)?/g),
      ];
      if (language) for (const [, id, , target] of units) assert.ok(target, id);
      const sources = globSync('{Classes,Configuration}/**/*', { cwd: TYPO3, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
        .join('\n');
      const asked = [...sources.matchAll(/(?:locallang\.xlf:|LABELS \. ["']|\{\$labels\})([a-z][\w.-]*)/g)].map(
        ([, id = '']) => id,
      );
      const widgets = ['action-path', 'activity-calendar', 'help-form', 'indicator-cards', 'services-map'];
      const wanted = new Set([...asked.filter((id) => id !== 'widget.'), ...widgets.map((each) => `widget.${each}`)]);
      assert.deepEqual(units.map(([, id = '']) => id).sort(), [...wanted].sort());
    });
});
