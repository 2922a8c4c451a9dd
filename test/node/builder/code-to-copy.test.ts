import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elementCode, hashesGiven, scriptTag, themeCss } from '../../../src/builder/code-to-copy.ts';
import { frameAddress, frameCode, frameConfig, FRAME_CONFIG } from '../../../src/builder/frame-code.ts';
import { drupalTags, typoScript } from '../../../src/builder/recipes.ts';
import { choice, HOSTILE } from './some-choice.ts';

const hashes = { 'buurt.js': 'sha384-one', 'embed-host.js': 'sha384-two' };

describe('the code to copy', () => {
  it('is one script and one element, with the words for who has no script', () => {
    assert.equal(
      scriptTag(choice(), hashes),
      '<script type="module" src="/buurt/buurt.js" integrity="sha384-one"></script>',
    );
    const said = choice({ heading: 'Te doen', level: 3, options: { view: 'week' }, lang: 'fr', link: '/agenda' });
    assert.equal(
      elementCode(said, 'Agenda'),
      '<buurt-activity-calendar feed="/feeds/agenda.json" heading="Te doen" heading-level="3" view="week" lang="fr">\n' +
        '  <a href="/agenda">Agenda</a>\n</buurt-activity-calendar>',
    );
  });

  it('leaves the hash out where none is known', () => {
    assert.equal(scriptTag(choice(), {}), '<script type="module" src="/buurt/buurt.js"></script>');
  });

  it('puts the settings around the element where those name the lists', () => {
    assert.equal(
      elementCode(choice({ source: 'config', addresses: '/feeds/config.json' }), 'Agenda'),
      '<buurt-neighbourhood config="/feeds/config.json">\n  <buurt-activity-calendar>\n    <p>Agenda</p>\n' +
        '  </buurt-activity-calendar>\n</buurt-neighbourhood>',
    );
  });

  it('names the lists of a form as a form does, and its kind', () => {
    const code = elementCode(choice({ widget: 'help-form', addresses: '/forms.json' }), 'Formulier');
    assert.match(code, /^<buurt-help-form forms="\/forms\.json" kind="offer">/);
  });

  it('never lets what was typed out of its place', () => {
    const said = choice({
      ...{ addresses: HOSTILE, heading: HOSTILE, link: HOSTILE, folder: HOSTILE },
      options: { days: HOSTILE },
      looks: { ...choice().looks, accent: `${HOSTILE}}`, font: 'x;}</style>' },
    });
    const texts = [elementCode(said, HOSTILE), scriptTag(said, {}), frameCode(said, HOSTILE, {}, true)];
    for (const text of texts) {
      assert.doesNotMatch(text.replaceAll('<script type="module"', ''), /<script|<x/);
      // Between quotes there are none.
      assert.equal(text.replace(/="[^"]*"/g, '').includes('"'), false, text);
    }
    assert.equal(themeCss(said), '');
    assert.equal(typoScript({ ...said, folder: '/x/\n}\npage.10 = TEXT' }, {}).split('\n').length, 7);
  });

  it('says the colours that were chosen, and only those', () => {
    const looks = { ...choice().looks, accent: '#1f5a8a', font: "'Open Sans', sans-serif" };
    assert.equal(
      themeCss(choice({ looks })),
      ":root {\n  --buurt-accent: #1f5a8a;\n  --buurt-font: 'Open Sans', sans-serif;\n}",
    );
    assert.equal(themeCss(choice()), '');
  });

  it('lists for Drupal every attribute that it uses', () => {
    assert.equal(drupalTags(choice({ heading: 'Te doen' })), '<buurt-activity-calendar feed heading> <p> <a href>');
  });

  it('takes hashes from the file beside it, and from nothing else', () => {
    assert.deepEqual(hashesGiven({ buurtHashes: { 'buurt.js': 'sha384-x', 'bad': 3 } }), { 'buurt.js': 'sha384-x' });
    assert.deepEqual(hashesGiven({ buurtHashes: 'no' }), {});
    assert.deepEqual(hashesGiven({}), {});
  });
});

describe('the frame', () => {
  const asked = (said: Parameters<typeof choice>[0]) =>
    Object.fromEntries(new URL(frameAddress(choice(said), 'Te doen'), 'https://town.example').searchParams);

  it('asks for the widget, the list and the colours, and is allowed what it needs', () => {
    const looks = { ...choice().looks, accent: '#1f5a8a' };
    assert.deepEqual(asked({ looks, scheme: 'dark', lang: 'fr' }), {
      ...{ widget: 'activity-calendar', feed: '/feeds/agenda.json', title: 'Te doen' },
      ...{ accent: '#1f5a8a', scheme: 'dark', lang: 'fr' },
    });
    const code = frameCode(choice(), 'Te doen', hashes, true);
    assert.match(code, /<script type="module" src="\/buurt\/embed-host\.js" integrity="sha384-two"><\/script>/);
    assert.match(code, / title="Te doen" allow="geolocation"/);
    assert.doesNotMatch(frameCode(choice(), 'Te doen', hashes, false), /<script/);
    assert.doesNotMatch(frameCode(choice({ widget: 'action-path' }), 'Acties', hashes, true), /allow=/);
  });

  it('names a config of its own where a list is on another site, which a frame would refuse', () => {
    const addresses = '/feeds/agenda.json https://partner.example/agenda.ics';
    assert.deepEqual(JSON.parse(frameConfig(choice({ addresses }))), {
      kind: 'config',
      version: 1,
      feeds: { activities: ['/feeds/agenda.json', 'https://partner.example/agenda.ics'] },
    });
    assert.equal(asked({ addresses })['config'], FRAME_CONFIG);
    assert.equal(asked({ addresses })['feed'], undefined);
    assert.equal(frameConfig(choice()), '');
    const own = { addresses: 'https://town.example/agenda.json', site: 'https://town.example' };
    assert.equal(frameConfig(choice(own)), '');
  });
});
