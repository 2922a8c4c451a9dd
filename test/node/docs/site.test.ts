import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { nearestWord, search, searchText } from '../../../src/domain/search.ts';
import { RULES } from '../../../src/doctor/finding-words.ts';
import { ruleAddress } from '../../../src/doctor/finding.ts';
import { SETTINGS } from '../../../src/hub/setting-names.ts';
import { attributesOf, elementsIn } from '../../../tools/editor-data.ts';
import type { DocumentedElement } from '../../../tools/docs/elements.ts';
import { FEEDS } from '../../../tools/schemas.ts';
import { buildDocs, type DocsSite } from '../../support/docs-site.ts';

/** Files of the folder around the documentation that it leads to; a page test of the built folder opens them. */
const OUTSIDE = /^(?:buurt\.js|builder\/index\.html|self-test\.html|schema\/\w+\.schema\.json)$/;

describe('the documentation', () => {
  let site: DocsSite;
  let pages: Map<string, string>;
  before(async () => {
    site = await buildDocs();
    const files = globSync('docs/**/*.html', { cwd: site.folder }).map((file) => file.replaceAll('\\', '/'));
    pages = new Map(files.map((file) => [file, readFileSync(join(site.folder, file), 'utf8')]));
  });
  after(() => site.remove());

  const page = (path: string): string => {
    const text = pages.get(path);
    assert.ok(text, path);
    return text;
  };
  const textOf = (path: string): string =>
    page(path)
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');

  it('has each page in Dutch and in English, which lead to each other', () => {
    for (const [path, text] of pages) {
      const other = path.endsWith('.en.html')
        ? path.replace(/\.en\.html$/, '.html')
        : path.replace(/\.html$/, '.en.html');
      assert.ok(pages.has(other), other);
      assert.match(text, new RegExp(`<html lang="${path.endsWith('.en.html') ? 'en' : 'nl'}">`));
      assert.ok(text.includes(`href="${posix.basename(other)}"`) || text.includes(`/${posix.basename(other)}"`), path);
    }
  });
  it('has no link that leads nowhere, nor to a place that is not on the page', () => {
    for (const [path, text] of pages) {
      for (const [, href = ''] of text.matchAll(/ (?:href|src|action|feed|forms|config)="([^"]*)"/g)) {
        const { pathname, hash } = new URL(href, `https://docs.invalid/${path}`);
        const file = pathname.slice(1);
        if (OUTSIDE.test(file)) continue;
        assert.ok(
          (file.startsWith('docs/') && existsSync(join(site.folder, file))) || file === 'docs/search.js',
          `${path}: ${href}`,
        );
        if (hash) assert.ok(page(file).includes(` id="${hash.slice(1)}"`), `${path}: ${href}`);
      }
    }
  });
  it('runs under the strictest policy: nothing in a page is script or style', () => {
    for (const [path, text] of pages) {
      assert.doesNotMatch(text, /<style|<script(?![^>]* src=)|\son\w+=|\sstyle=/, path);
      assert.doesNotMatch(text, /(?:src|href)="(?:https?:)?\/\//, path);
      assert.doesNotMatch(
        text.replace(/<pre[\s\S]*?<\/pre>|<code>[^<]*<\/code>/g, ''),
        /undefined|\[object|\{\w+\}<|NaN/,
        path,
      );
    }
  });
  it('has a page for every rule, and no other', () => {
    const made = [...pages.keys()].filter((path) => path.startsWith('docs/rules/') && !path.includes('/index.')).sort();
    const wanted = RULES.flatMap((rule) => [ruleAddress(rule), ruleAddress(rule, 'en')]).sort();
    assert.deepEqual(made, wanted);
    assert.equal(new Set(wanted).size, 2 * RULES.length);
  });
  it('says on the page of a rule what is the matter, why that matters and how to mend it', () => {
    for (const rule of RULES) {
      assert.match(page(ruleAddress(rule)), /<h2 id="waarom">[\s\S]+<h2 id="oplossen">/, rule);
      assert.match(page(ruleAddress(rule, 'en')), /<h2 id="waarom">[\s\S]+<h2 id="oplossen">/, rule);
    }
    assert.match(textOf('docs/rules/phone.no-zero.html'), /In een rekenblad .*naam;telefoon.* In JSON/);
    assert.match(textOf('docs/rules/repeat.unreadable.en.html'), /In a calendar Open the series/);
  });
  it('knows every attribute, event, part and property of the manifest in both languages', () => {
    const elements: readonly DocumentedElement[] = elementsIn(site.folder);
    assert.equal(elements.length, 6);
    for (const element of elements) {
      const { tagName, events = [], cssParts = [], cssProperties = [] } = element;
      const attributes = attributesOf(element);
      for (const language of ['', '.en']) {
        const text = page(`docs/elements/${tagName}${language}.html`);
        for (const { name } of [...attributes, ...events, ...cssParts, ...cssProperties]) {
          const row = new RegExp(`<code>${name}</code></th>\\s*<td>([^<]|<code>)+`).exec(text);
          assert.ok(row, `${tagName} ${language}: ${name}`);
        }
        for (const member of ['items', 'ready', 'refresh'])
          if (tagName !== 'buurt-neighbourhood') assert.match(text, new RegExp(`<code>${member}[(<]`), tagName);
      }
    }
  });
  it('shows of every example the very markup that works below it', () => {
    for (const [path, text] of pages) {
      if (!/docs\/elements\/buurt-/.test(path)) continue;
      const [, live = ''] = /<div class="live">([\s\S]*?)<\/div>/.exec(text) ?? [];
      const [, shown = ''] = /&lt;\/script&gt;\n\n([\s\S]*?)<\/code>/.exec(text) ?? [];
      const back = shown
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
      assert.ok(back.startsWith('<buurt-'), path);
      assert.equal(live.trim(), back, path);
    }
  });
  it('has a line for every setting of the hub, with what holds without it', () => {
    for (const [name, otherwise] of Object.entries(SETTINGS)) {
      for (const file of ['docs/hub.html', 'docs/hub.en.html']) {
        const [, what = '', without = ''] =
          new RegExp(`<code id="${name}">${name}</code></th>\\s*<td>([\\s\\S]+?)</td>\\s*<td>([\\s\\S]+?)</td>`).exec(
            page(file),
          ) ?? [];
        assert.match(what, /^\S.+\.$/, `${file}: ${name}`);
        assert.ok(otherwise ? without.includes(`>${otherwise}<`) : /^(niets|nothing)$/.test(without), without);
      }
    }
    assert.match(page('docs/guides/developer.html'), /href="\.\.\/hub\.html"/);
  });
  it('names every field of every list', () => {
    for (const kind of FEEDS) {
      const text = page(`docs/feeds/${kind}.html`);
      assert.doesNotMatch(text, /<b><\/b>|<br>\s*<\/td>/, kind);
      assert.ok(text.includes(`&quot;kind&quot;: &quot;${kind}&quot;`) || kind === 'config', kind);
    }
    assert.match(textOf('docs/feeds/services.html'), /name Naam moet Zoals bewoners het kennen/);
    assert.match(textOf('docs/feeds/activities.en.html'), /repeat › every Every day, week/);
  });

  it('lists the words that lists share, and its own examples use no others', () => {
    const words = page('docs/feeds/words.html');
    const used = globSync('docs/feeds/*.json', { cwd: site.folder })
      .flatMap((file) => [...readFileSync(join(site.folder, file), 'utf8').matchAll(/"([a-z]+\.[a-z-]+)"/g)])
      .map(([, id = '']) => id)
      .filter((id) => !id.endsWith('.json'));
    assert.ok(used.length > 12, String(used.length));
    assert.deepEqual(
      used.filter((id) => !words.includes(`<code>${id}</code>`)),
      [],
    );
    assert.match(textOf('docs/feeds/words.en.html'), /svc\.pharmacy Pharmacy/);
  });

  describe('its search', () => {
    type Entry = readonly [href: string, section: string, title: string, summary: string, words: string];
    const index = (file: string): readonly Entry[] => {
      const script = readFileSync(join(site.folder, 'docs', file), 'utf8');
      return JSON.parse(script.replace(/^globalThis\.buurtDocs = |;\n$/g, '')).pages;
    };
    const find = (file: string, query: string): readonly string[] => {
      const all = index(file);
      const text = searchText(
        all,
        ([, section, name, summary, words]) => ({
          name,
          rest: `\n${section}\n${summary}\n${words}`,
          category: [],
          others: [],
        }),
        (id) => id,
      );
      assert.equal(nearestWord(text, query), undefined);
      return (search(text, query) ?? []).map((at) => all[at]?.[0] ?? '');
    };
    it('finds opening hours, first where they are the subject', () => {
      const first = find('search-index.js', 'openingsuren').slice(0, 3);
      assert.ok(first.includes('rules/hours.unreadable.html'), first.join(' '));
      assert.ok(find('search-index.js', 'openingsuren').includes('feeds/services.html'));
      assert.ok(find('search-index.en.js', 'opening hours').includes('guides/partner.en.html'));
    });
    it('finds an element by its tag, and a rule by its code', () => {
      assert.equal(find('search-index.js', 'buurt-help-form')[0], 'elements/buurt-help-form.html');
      assert.ok(find('search-index.en.js', 'phone.no-zero').includes('rules/phone.no-zero.en.html'));
    });
    it('knows every page but itself', () => {
      const listed = [...index('search-index.js'), ...index('search-index.en.js')].map(([href]) => `docs/${href}`);
      assert.deepEqual(listed.sort(), [...pages.keys()].filter((path) => !path.startsWith('docs/search')).sort());
    });
  });
});
