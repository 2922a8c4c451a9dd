import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessParagraph, privacyParagraph } from '../../../src/builder/statements.ts';
import { WIDGET_NAMES } from '../../../src/builder/widget-choices.ts';
import { choice } from './some-choice.ts';

describe('the paragraphs for statements', () => {
  it('say of every widget what is kept, and what is known to be wrong, in two languages', () => {
    for (const widget of WIDGET_NAMES) {
      for (const [lang, cookies, gaps] of [
        ['nl', /geen cookies/, /beter moet/],
        ['fr', /no cookies/, /should be better/],
      ] as const) {
        const said = choice({ widget, lang });
        assert.match(privacyParagraph(said, [], []), cookies);
        assert.match(privacyParagraph(said, [], []), /buurt-feeds/);
        assert.match(accessParagraph(said, '22 november 2026'), gaps);
        assert.match(accessParagraph(said, '22 november 2026'), /22 november 2026/);
        assert.doesNotMatch(privacyParagraph(said, [], []) + accessParagraph(said, ''), /\{\w+\}|undefined/);
      }
    }
  });

  it('name all that is kept on the device (contract §6), each where it can be', () => {
    const kept = (widget: (typeof WIDGET_NAMES)[number], addresses = '/x.json') =>
      ['buurt-feeds', 'buurt-outbox', 'buurt-list'].filter((store) =>
        privacyParagraph(choice({ widget, addresses }), [], []).includes(store),
      );
    assert.deepEqual(kept('services-map'), ['buurt-feeds', 'buurt-list']);
    assert.deepEqual(kept('activity-calendar'), ['buurt-feeds']);
    assert.deepEqual(kept('help-form', ''), ['buurt-outbox']);
    assert.deepEqual(kept('help-form'), ['buurt-feeds', 'buurt-outbox']);
    assert.deepEqual(kept('indicator-cards'), ['buurt-feeds']);
  });

  it('name who sees the address of a device', () => {
    const said = choice({
      ...{ widget: 'services-map', addresses: 'https://partner.example/a.csv /own.json' },
      options: { 'image-hosts': 'img.example' },
    } as const);
    const text = privacyParagraph(said, ['https://inside.example/b.ics'], ['https://tiles.example']);
    assert.match(text, /partner\.example, inside\.example/);
    assert.match(text, /img\.example/);
    assert.match(text, /tiles\.example/);
    assert.doesNotMatch(privacyParagraph(choice(), [], []), /\(IP\)/);
  });
});
