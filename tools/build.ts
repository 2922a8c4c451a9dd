import { copyFileSync, existsSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deliveredFiles, dist, readBuilt } from './built-files.ts';
import { consentTools } from './consent-tools.ts';
import { writeDocs } from './docs/site.ts';
import { writeHashes } from './hashes.ts';
import { writeIntegrations } from './integrations.ts';
import { writeNpmPackage } from './npm-package.ts';
import { writeSchemas } from './schemas.ts';
import { programs, runStep, script, type Step } from './steps.ts';
import { kilobytes, table } from './table.ts';

const { vite, tsc, manifest } = programs;

/** One of the builds of the Vite configuration. */
const bundle = (name: string) => script(vite, 'build', '--logLevel', 'warn', '--mode', name);

/** A step made of our own function, which throws when it cannot do its work. */
function own(work: () => void | Promise<void>): Step {
  return async () => {
    try {
      await work();
      return { ok: true, output: '' };
    } catch (error) {
      return { ok: false, output: String(error) };
    }
  };
}

function sizes(): string {
  const rows = deliveredFiles().map((file) => [file, kilobytes(readBuilt(file).length)]);
  return table([['file', 'bytes'], ...rows]);
}

/** Builds `dist/` as the public contract describes it. False when a step failed. */
export async function build(): Promise<boolean> {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);

  const steps: Promise<boolean>[] = [];
  const add = (sources: string, name: string, step: Step) => {
    if (globSync(sources).length > 0) steps.push(runStep(name, step));
    else console.log(`-      ${name}: left out, there is no ${sources} yet`);
  };
  add('src/frame/embed.ts', 'frame', bundle('embed'));
  add('src/frame/self-test.ts', 'self-test', bundle('self-test'));
  add('src/frame/embed-host.ts', 'page around a frame', bundle('embed-host'));
  for (const tool of consentTools) add(`src/consent/${tool}.ts`, `consent by ${tool}`, bundle(`consent-${tool}`));
  add('src/entries/*.ts', 'widgets', bundle('widgets'));
  add('src/entries/data.ts', 'data without a page', bundle('data'));
  add('src/builder/builder.ts', 'builder', bundle('builder'));
  add('src/index.ts', 'index', bundle('index'));
  add(
    'src/docs/search.ts',
    'search of the documentation',
    script(vite, 'build', '--logLevel', 'warn', '--config', 'tools/docs/search.vite.ts'),
  );
  add('src/cli/buurt.ts', 'command', script(vite, 'build', '--logLevel', 'warn', '--config', 'tools/cli.vite.ts'));
  add('src/**/*.ts', 'type declarations', script(tsc, '-p', 'tsconfig.types.json'));
  add(
    'src/components/**/*.ts',
    'elements manifest',
    script(manifest, 'analyze', '--config', 'tools/manifest.config.mjs'),
  );
  add(
    'src/data/native/*.ts',
    'feed schemas',
    own(() => writeSchemas(join(dist, 'schema'))),
  );
  const results = await Promise.all(steps);
  // Names the files that the widgets were built into.
  if (existsSync('src/loader.ts')) results.push(await runStep('loader', bundle('loader')));
  for (const file of ['embed.html', 'embed.css', 'self-test.html'])
    copyFileSync(join('src/frame', file), join(dist, file));
  mkdirSync(join(dist, 'builder'), { recursive: true });
  for (const file of ['index.html', 'builder.css'])
    copyFileSync(join('src/builder', file), join(dist, 'builder', file));

  if (results.every(Boolean))
    results.push(
      await runStep(
        'documentation',
        own(() => writeDocs(dist)),
      ),
    );

  writeHashes();
  writeNpmPackage(dist);
  if (results.every(Boolean)) results.push(await runStep('plugins', own(writeIntegrations)));
  console.log(sizes());
  return results.every(Boolean);
}

if (import.meta.main) process.exitCode = (await build()) ? 0 : 1;
