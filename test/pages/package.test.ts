import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { filterProblems } from '@arethetypeswrong/core/problems';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build } from 'vite';
import { packedProject } from '../support/packed-project.ts';

const { folder: project, tarball, write, run, must, remove } = await packedProject();
after(remove);

describe('the package', () => {
  it('is as package managers and bundlers expect', async () => {
    const pkgDir = join(project, 'node_modules/buurt');
    const { messages } = await publint({ pkgDir, strict: true, pack: false });
    const pkg = JSON.parse(readFileSync(join(pkgDir, 'package.json'), 'utf8'));
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });
  it('gives types that are those of its code', async () => {
    const analysis = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
    assert.ok(analysis.types);
    // There is no CommonJS: a copy of the code in it would define each element a second time, and the elements need a browser.
    // `require` in Node 24 reads the modules themselves, but node10 knows no exports. Neither is promised.
    const found = (['node16-esm', 'bundler'] as const).flatMap((resolutionKind) =>
      filterProblems(analysis, { resolutionKind }),
    );
    assert.deepEqual(found, []);
  });
  it('brings no other package along', async () => {
    const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'));
    assert.deepEqual(Object.keys(packages), ['', 'node_modules/buurt']);
  });
  it('gives pages nothing of the command', () => {
    const files = Object.keys(JSON.parse(readFileSync('dist/hashes.json', 'utf8')));
    assert.ok(files.includes('buurt.js'));
    assert.deepEqual(
      files.filter((file) => file.startsWith('cli/')),
      [],
    );
  });
  it('has a README whose links lead somewhere in it', () => {
    const pkgDir = join(project, 'node_modules/buurt');
    const readme = readFileSync(join(pkgDir, 'README.md'), 'utf8');
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
    assert.ok(links.length > 5);
    assert.deepEqual(
      links.filter((link) => !existsSync(join(pkgDir, link))),
      [],
    );
  });
  it('reads feeds in Node', async () => {
    write(
      'read.js',
      "import { toConfig } from 'buurt/data';\nconsole.log(toConfig({area: 'x'}, 'https://a.example/').config.area);",
    );
    assert.equal(await must(process.execPath, 'read.js'), 'x\n');
  });
});

describe('a bundler', () => {
  async function built(source: string): Promise<{ code: string; assets: string[] }> {
    write('main.js', source);
    const output = await build({
      root: project,
      configFile: false,
      logLevel: 'silent',
      build: { write: false, rolldownOptions: { input: join(project, 'main.js') } },
    });
    const [made] = [output].flat();
    assert.ok(made && 'output' in made);
    const code = made.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n');
    return { code, assets: made.output.filter(({ type }) => type === 'asset').map(({ fileName }) => fileName) };
  }

  it('takes a widget with all that it needs', async () => {
    const { code, assets } = await built("import 'buurt/services-map';");
    assert.match(code, /buurt-services-map/);
    assert.match(assets.join('\n'), /maplibre-gl-worker-[\w-]+\.js/);
  });
  it('takes the engine without any widget', async () => {
    const { code } = await built(
      "import { toConfig } from 'buurt/data';\nconsole.log(toConfig({}, 'https://a.example/'));",
    );
    assert.match(code, /imageHosts/);
    assert.doesNotMatch(code, /buurt-services-map|customElements/);
  });
});

describe('npx buurt', () => {
  it('says that a good feed is good', async () => {
    const item = { id: 'a', name: 'Huis', contact: { phone: '014 00 00 01' }, location: { lat: 51.17, lon: 5.17 } };
    write('good.json', { kind: 'services', items: [item] });
    assert.match(await must('npx', '--offline', 'buurt', 'check', 'good.json'), /In orde\./);
  });
  it('says of a bad one what is wrong, and ends with 1', async () => {
    write('bad.json', '{\n "kind": "services",\n "items": [{"id": "a"}]\n}');
    const { code, out } = await run('npx', '--offline', 'buurt', 'check', 'bad.json');
    assert.equal(code, 1);
    assert.match(out, /name\.missing[^]+regel 3, kolom 12/);
  });
  it('reads what needs every library that is built in', async () => {
    write('hours.json', {
      kind: 'services',
      items: [{ id: 'a', name: 'A', hours: 'Mo-Fr 09:00-12:00; PH off; Aug off' }],
    });
    write('lambert.csv', 'id;naam;x;y;tel\n1;Huis;201000;206000;014 00 00 01\n');
    const event = ['BEGIN:VEVENT', 'UID:1', 'SUMMARY:Soep', 'DTSTART;TZID=Europe/Brussels:20260101T120000'];
    const rule = ['RRULE:FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1', 'EXRULE:FREQ=YEARLY', 'END:VEVENT'];
    write('soup.ics', ['BEGIN:VCALENDAR', ...event, ...rule, 'END:VCALENDAR', ''].join('\r\n'));
    const out = await must('npx', '--offline', 'buurt', 'check', '--json', 'hours.json', 'lambert.csv', 'soup.ics');
    const { summary, documents } = JSON.parse(out);
    assert.deepEqual([summary.error, summary.warning], [0, 0], out);
    assert.deepEqual(
      documents.map(
        ({ kind, format, count }: { kind: string; format: string; count: number }) => `${kind} ${format} ${count}`,
      ),
      ['services native 1', 'services csv 1', 'activities icalendar 1'],
    );
  });
  it('says which packages a hub needs', async () => {
    const { code, err } = await run('npx', '--offline', 'buurt', 'hub');
    assert.equal(code, 2);
    assert.match(err, /npm install hono @hono\/node-server kysely nodemailer pg|Node 24/);
  });
});

describe('the types of the package', () => {
  const source = `
import 'buurt/buurt.js';
import { createFeeds, toConfig, type Problem } from 'buurt/data';
import type { Activity, Service, Text } from 'buurt';
import 'buurt/services-map';
import 'buurt/activity-calendar';
import 'buurt/help-form';
import 'buurt/neighbourhood';

const map = document.createElement('buurt-services-map');
map.limit = 5;
const [service]: readonly Service[] = map.items;
const name: Text | undefined = service?.name;
console.log(name);
// @ts-expect-error There is no such property.
map.limmit = 5;
const [activity]: readonly Activity[] = document.createElement('buurt-activity-calendar').items;
const problems: readonly Problem[] = toConfig({}, 'https://a.example/').problems;
console.log(activity?.title, problems, createFeeds);
`;
  for (const module of ['esnext bundler', 'nodenext nodenext'].map((words) => words.split(' '))) {
    it(`are right for whoever resolves modules as ${module[1]}`, async () => {
      symlinkSync(resolve('node_modules/lit'), join(project, 'node_modules/lit'), 'junction');
      try {
        write('page.ts', source);
        const [target, moduleResolution] = module;
        const lib = ['es2024', 'dom', 'dom.iterable'];
        const compilerOptions = {
          strict: true,
          noEmit: true,
          module: target,
          moduleResolution,
          target: 'es2022',
          lib,
          types: [],
          // What Lit stands on is not ours to resolve.
          skipLibCheck: true,
        };
        write('tsconfig.json', { compilerOptions, files: ['page.ts'] });
        await must(process.execPath, resolve('node_modules/typescript/bin/tsc'), '-p', project);
      } finally {
        rmSync(join(project, 'node_modules/lit'));
      }
    });
  }
});
