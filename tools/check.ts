import { build } from './build.ts';
import { checkBudgets } from './budgets.ts';
import { programs, runStep, script } from './steps.ts';

const { oxlint, oxfmt } = programs;

/** Everything that can be said about the sources without running them, and about the size of what is built. */
export async function check(): Promise<boolean> {
  // None of them reads what the others write; most use one processor.
  const results = await Promise.all([
    build().then((built) => built && checkBudgets()),
    // What knows the types to lint by them reads all sources: what `tsc` would complain of is told by it too.
    runStep('types and lint', script(oxlint, '--type-aware', '--type-check', '--deny-warnings')),
    runStep('format', script(oxfmt, '--list-different')),
    runStep('import rules', script('tools/import-rules.ts')),
  ]);
  return results.every(Boolean);
}

if (import.meta.main) process.exitCode = (await check()) ? 0 : 1;
