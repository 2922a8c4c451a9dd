import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import type { PackedProject } from './packed-project.ts';

/** The frameworks are a workspace: what does not go with our own packages (TypeScript 6) is beside the recipes. */
const home = realpathSync('node_modules/buurt-recipes');

function installed(name: string): string {
  const found = [join(home, 'node_modules', name), resolve('node_modules', name)].find((path) => existsSync(path));
  assert.ok(found, `${name} is not installed: npm ci`);
  return found;
}

/** A page of `demo/recipes` in some framework. */
export interface Recipe {
  readonly name: string;
  /** The file with the tags in it. */
  readonly source: string;
  /** The framework's own checker: a script of the project, and its words but for the folder. */
  readonly checker: readonly [string, ...string[]];
}

const ngc: Recipe['checker'] = ['node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js', '-p'];

export const recipes: readonly Recipe[] = [
  { name: 'react', source: 'app.tsx', checker: [resolve('node_modules/typescript/bin/tsc'), '-p'] },
  { name: 'vue', source: 'App.vue', checker: ['node_modules/vue-tsc/bin/vue-tsc.js', '-p'] },
  {
    name: 'svelte',
    source: 'App.svelte',
    checker: ['node_modules/svelte-check/bin/svelte-check', '--output', 'machine', '--workspace'],
  },
  { name: 'angular', source: 'app.ts', checker: ngc },
];

/** Puts the recipes into a project, with the frameworks as its other packages. */
export function addRecipes({ folder }: PackedProject): void {
  const { devDependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  for (const name of [...Object.keys(devDependencies), 'lit', 'vite']) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(installed(name), link, 'junction');
  }
  for (const name of ['html', ...recipes.map((recipe) => recipe.name)])
    cpSync(join('demo/recipes', name), join(folder, name), { recursive: true });
}

/** What `ng build` does once it has compiled: names the script in the page, and links Angular, which is published half compiled. */
function angularBuild(folder: string): Plugin {
  return {
    name: 'angular-build',
    transformIndexHtml: {
      order: 'pre',
      handler: () => [{ tag: 'script', attrs: { type: 'module', src: './main.js' }, injectTo: 'body' }],
    },
    async transform(code, id) {
      if (!code.includes('ɵɵngDeclare')) return;
      const { transformAsync } = await import('@babel/core');
      const plugins = ['@angular/compiler-cli/linker/babel'];
      const linked = await transformAsync(code, {
        filename: id,
        cwd: folder,
        configFile: false,
        compact: false,
        plugins,
      });
      return linked?.code ?? undefined;
    },
  };
}

/** Builds a recipe of the project with Vite; returns the folder of the page, to be served at `/<name>/`. */
export async function buildRecipe({ folder, must }: PackedProject, name: string): Promise<string> {
  const root = join(folder, name);
  const outDir = join(folder, 'built', name);
  const configFile = join(root, 'vite.config.ts');
  if (name === 'angular') await must(process.execPath, ...ngc, name);
  await build({
    root,
    configFile: existsSync(configFile) && configFile,
    base: `/${name}/`,
    logLevel: 'silent',
    plugins: name === 'angular' ? [angularBuild(folder)] : [],
    build: { outDir, reportCompressedSize: false },
  });
  return outDir;
}
