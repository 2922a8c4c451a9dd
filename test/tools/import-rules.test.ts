import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { importBreaches } from '../../tools/import-rules.ts';

/** The breaches of a source tree with these files, as `file:line: why`. */
function breachesIn(files: Record<string, string>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'rules-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      const file = join(root, 'src', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return importBreaches(root).map(({ file, line, why }) => `${file}:${line}: ${why}`);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const allowed: Record<string, string> = {
  'domain/service.ts': "import { fold } from './text.ts';",
  'i18n/nl.ts': "import type { Service } from '../domain/service.ts';",
  'styles/host.ts': "import { css } from 'lit';",
  'data/native/areas.ts': "import * as z from 'zod/mini';\nexport * from '../../domain/service.ts';",
  'context/root.ts': "import { ContextRoot } from '@lit/context';",
  'controllers/map/engine.ts': "const { Map } = await import('maplibre-gl');",
  'controllers/sanitizer.ts': "import createPurifier from 'dompurify';",
  'controllers/map-view.ts': "import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';",
  'components/services-map/services-map.ts':
    "import { html } from 'lit';\nimport '../parts/disclosure.ts';\nimport './row.ts';",
  'components/parts/debug-findings.ts': "import { examine } from '../../doctor/examine.ts';",
  'components/neighbourhood/neighbourhood.ts': "import { load } from '../../data/load.ts';",
  'components/services-map/row.ts': '// never innerHTML\nconst x = 1; /* import "../../data/load.ts" */',
  'entries/services-map.ts': "import '../components/services-map/services-map.ts';\nimport '../data/load.ts';",
  'index.ts': "export * from './entries/services-map.ts';\nexport type { Service } from './domain/service.ts';",
  'loader.ts': "const widget = await import(/* @vite-ignore */ new URL('./x.js', import.meta.url).href);",
};

const forbidden: [path: string, text: string, why: RegExp][] = [
  ['domain/service.ts', "\nimport { css } from 'lit';", /service\.ts:2: domain may not import lit/],
  ['domain/service.ts', "import type { A } from '../data/a.ts';", /domain may not import data/],
  ['domain/service.ts', "type A = import('../data/a.ts').A;", /domain may not import data/],
  ['i18n/nl.ts', "import { fold } from '../domain/text.ts';", /i18n may not import domain/],
  ['data/native/areas.ts', "import { z } from 'zod';", /data may not import zod$/],
  ['data/to-area.ts', "import * as z from 'zod/mini';", /data may not import zod\/mini$/],
  ['data/load.ts', "export { nothing } from 'lit';", /data may not import lit/],
  ['data/load.ts', "import { readFile } from 'node:fs';", /data may not import node:fs/],
  ['context/root.ts', "import '../data/load.ts';", /context may not import data/],
  ['controllers/text.ts', "const map = await import('maplibre-gl');", /controllers may not import maplibre-gl/],
  ['controllers/text.ts', "import 'dompurify';", /controllers may not import dompurify/],
  ['controllers/sanitizer.ts', "import 'maplibre-gl';", /controllers may not import maplibre-gl/],
  ['components/services-map/a.ts', "import '../../data/load.ts';", /components\/services-map may not import data/],
  ['components/services-map/a.ts', "import '../help-form/b.ts';", /may not import components\/help-form/],
  ['components/parts/debug-part.ts', "import '../../doctor/a.ts';", /components\/parts may not import doctor/],
  ['components/services-map/debug.ts', "import '../../doctor/a.ts';", /services-map may not import doctor/],
  ['components/parts/a.ts', "import '../services-map/b.ts';", /may not import components\/services-map/],
  ['components/neighbourhood/a.ts', "import '../services-map/b.ts';", /may not import components\/services-map/],
  ['index.ts', "export { load } from './data/load.ts';", /index\.ts may not import data/],
  ['loader.ts', "import './domain/text.ts';", /loader\.ts may not import domain/],
  ['data/load.ts', "import x from '../../test/x.ts';", /outside the rooms/],
  ['stray.ts', '', /belongs to no room/],
  ['data/index.ts', '', /the only index/],
  ['data/utils.ts', '', /“utils” says nothing/],
  ['data/helpers/a.ts', '', /“helpers” says nothing/],
  ['data/long.ts', 'x;\n'.repeat(401), /long\.ts:401: 401 lines/],
  ['components/parts/a.ts', 'a;\nhost.innerHTML = text;', /a\.ts:2: innerHTML/],
  ['components/parts/a.ts', "import { unsafeHTML } from 'lit/directives/unsafe-html.js';", /unsafeHTML/],
  ['data/load.ts', "eval('1');", /eval\(/],
  ['data/load.ts', "new Function('1');", /new Function/],
];

describe('the import rules', () => {
  it('say nothing about a tree that keeps them', () => {
    assert.deepEqual(breachesIn(allowed), []);
  });

  for (const [path, text, why] of forbidden) {
    it(`refuse ${path} with “${text.trim().slice(0, 60)}”: ${why.source}`, () => {
      const breaches = breachesIn({ [path]: text });
      assert.equal(breaches.length, 1, breaches.join('\n'));
      assert.match(breaches[0] ?? '', why);
    });
  }

  it('accept a file of exactly 400 lines', () => {
    assert.deepEqual(breachesIn({ 'data/long.ts': 'x;\n'.repeat(400) }), []);
  });
});
