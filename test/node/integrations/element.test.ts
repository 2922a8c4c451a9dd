import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elementFacts } from '../../../tools/integrations.ts';
import { phpValue } from '../../../tools/php-array.ts';
import { hasPhp, phpAnswer } from '../../support/php.ts';

const attribute = (name: string, type = 'string') => ({ name, value: { type } });

/** As the build finds them in `web-types.json`. */
const facts = elementFacts({
  contributions: {
    html: {
      elements: [
        {
          name: 'buurt-services-map',
          attributes: [
            attribute('feed'),
            attribute('heading'),
            attribute('limit', 'number'),
            attribute('view', '"list"|"map"'),
            attribute('debug', 'boolean'),
          ],
        },
        { name: 'buurt-help-form', attributes: [attribute('endpoint'), attribute('forms')] },
        { name: 'buurt-neighbourhood', attributes: [attribute('config'), attribute('area')] },
      ],
    },
  },
});

/** What the shared PHP answers. */
const ask = (expression: string) =>
  phpAnswer(`require 'integrations/shared/Element.php';
    $element = new \\Buurt\\Element(${phpValue(facts)}, 'www.balen.example:8080'); return ${expression};`);

const html = (name: string, given: Record<string, string | boolean>) =>
  ask(`$element->html('${name}', ${phpValue(given)}, '<a href="/x">Alles</a>')`);

describe('what a plugin knows of the elements', () => {
  it('is made from what their code says', () => {
    assert.deepEqual(Object.keys(facts), ['help-form', 'neighbourhood', 'services-map']);
    assert.deepEqual(facts['services-map'], {
      feed: 'string',
      heading: 'string',
      limit: 'number',
      view: ['list', 'map'],
      debug: 'boolean',
    });
  });

  it('is written as PHP without letting a text out', () => {
    assert.equal(
      phpValue({ a: ["it's", 'b\\'], c: { d: true } }),
      "[\n\t'a' => ['it\\'s', 'b\\\\'],\n\t'c' => [\n\t\t'd' => true,\n\t],\n]",
    );
  });
});

if (hasPhp)
  describe('the tag that a plugin writes', () => {
    it('has the attributes that the element knows, and around what stands inside', () => {
      assert.equal(
        html('services-map', { feed: '/a.json  https://b.example/c.ics', limit: '10', view: 'map', debug: true }),
        '<buurt-services-map feed="/a.json https://b.example/c.ics" limit="10" view="map" debug><a href="/x">Alles</a></buurt-services-map>',
      );
    });

    it('leaves out what the element does not know', () => {
      const given = {
        'onclick': 'hit()',
        'style': 'x',
        'limit': 'many',
        'view': 'top',
        'debug': 'false',
        '"><script>': '',
      };
      assert.equal(html('services-map', given), '<buurt-services-map><a href="/x">Alles</a></buurt-services-map>');
      assert.equal(html('script', { src: '/x.js' }), '<a href="/x">Alles</a>');
    });

    it('keeps a text in its place', () => {
      assert.match(
        String(html('services-map', { heading: '"><script>alert(1)</script> & more' })),
        /^<buurt-services-map heading="&quot;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt; &amp; more"><a/,
      );
    });

    it('reads values as they stand in a text: with entities, and with quotes that curl', () => {
      const given = { feed: '“/a.json?b=1&amp;c=2”', heading: '“Wie” &#91;helpt&#93; "hier"' };
      assert.match(
        String(html('services-map', given)),
        /feed="\/a\.json\?b=1&amp;c=2" heading="“Wie” \[helpt\] &quot;hier&quot;"/,
      );
      // A heading may be a quotation.
      assert.match(String(html('services-map', { heading: '“Samen sterk”' })), /heading="“Samen sterk”"/);
    });

    it('takes addresses of the web only', () => {
      for (const feed of ['javascript:alert(1)', 'JaVaScRiPt&colon;alert(1)', 'data:text/html,x', 'blob:x', '\\\\x\\y'])
        assert.doesNotMatch(String(html('services-map', { feed })), /feed/, feed);
    });

    it('sends what residents write, and reads where it goes, on the site itself only', () => {
      for (const address of [
        'https://elsewhere.example/x',
        '//elsewhere.example/x',
        'https:/x',
        'https://www.balen.example/x',
      ])
        for (const [name, key] of [
          ['help-form', 'endpoint'],
          ['help-form', 'forms'],
          ['neighbourhood', 'config'],
        ] as const)
          assert.doesNotMatch(String(html(name, { [key]: address })), /example|https/, `${key} ${address}`);
      assert.match(String(html('help-form', { endpoint: 'https://www.balen.example:8080/x' })), /endpoint="https/);
      assert.match(String(html('help-form', { endpoint: '/x' })), /endpoint="\/x"/);
    });

    it('says a colour in a way that a strict policy allows, and nothing but a colour', () => {
      const dressed = (accent: string) => ask(`$element->html('help-form', [], '', ${phpValue(accent)})`);
      assert.equal(dressed('#0b5a75'), '<buurt-help-form data-buurt-accent="#0b5a75"></buurt-help-form>');
      assert.equal(dressed('#0b5a75\n'), '<buurt-help-form></buurt-help-form>');
      assert.equal(dressed('red" onload="hit()'), '<buurt-help-form></buurt-help-form>');
    });
  });
