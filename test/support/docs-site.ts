import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { writeDocs } from '../../tools/docs/site.ts';
import { programs } from '../../tools/steps.ts';

/** A built documentation, without the rest of what a build makes. */
export interface DocsSite {
  /** Stands for `dist`: it holds `docs` and the manifest. */
  readonly folder: string;
  readonly remove: () => void;
}

export async function buildDocs(): Promise<DocsSite> {
  const folder = mkdtempSync(join(tmpdir(), 'buurt-docs-'));
  // The analyzer takes a folder from where it runs.
  const words = [
    programs.manifest,
    'analyze',
    '--config',
    'tools/manifest.config.mjs',
    '--outdir',
    relative('.', folder),
  ];
  execFileSync(process.execPath, words, { stdio: 'pipe' });
  await writeDocs(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
