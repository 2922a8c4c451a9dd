import { build } from './build.ts';
import { checkBudgets } from './budgets.ts';
import { programs, runStep, script } from './steps.ts';

const { oxlint, prettier } = programs;

/** Everything that can be said about the sources without running them, and about the size of what is built. */
export async function check(): Promise<boolean> {
  // None of them reads what the others write; most use one processor.
  const [built, ...sources] = await Promise.all([
    build(),
    // What knows the types to lint by them reads all sources: what `tsc` would complain of is told by it too.
    runStep('types and lint', script(oxlint, '--type-aware', '--type-check', '--deny-warnings')),
    runStep('format', script(prettier, '--check', '--log-level', 'warn', '.')),
    runStep('import rules', script('tools/import-rules.ts')),
  ]);
  const light = built && (await checkBudgets());
  return sources.every(Boolean) && light;
}

if (import.meta.main) process.exitCode = (await check()) ? 0 : 1;
