import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../../../demo/', import.meta.url);

for (const town of ['balen', 'ravels']) {
  const folder = new URL(`${town}/`, root);
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const pages = names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

  describe(`the pages of ${town}`, () => {
    it('are one press away from each other, but for the circles, which are behind care', () => {
      const asked = new Set(names.filter((name) => name !== 'kringen.html'));
      for (const [name, html] of pages) {
        const menu = /<nav aria-label="Hoofdmenu">.*?<\/nav>/s.exec(html)?.[0] ?? '';
        assert.deepEqual(new Set([...menu.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)), asked, name);
        assert.equal(menu.split('aria-current').length, 2, name);
      }
    });
    it('have every number for what is urgent to be pressed', () => {
      const front = pages.find(([name]) => name === 'index.html')?.[1] ?? '';
      const terms = front.match(/<dt>.*?<\/dt>/gs) ?? [];
      assert.equal(terms.length, 5);
      for (const term of terms) assert.match(term, /<a class="phone" href="tel:(\d+)">\1<\/a>/);
    });
  });
}
