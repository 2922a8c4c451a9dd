import { relative } from 'node:path';
import {
  defaultReporter,
  startTestRunner,
  type TestRunner,
  type TestSession,
  type TestSuiteResult,
} from '@web/test-runner';
import type { Browser } from './browser.ts';
import { bundledTests } from './bundled-tests.ts';
import { chosenLaunchers } from './launchers.ts';
import { sharedFolders } from './shared-folders.ts';
import type { Counts } from './test-files.ts';
import { viteSources } from './vite-sources.ts';

type Tally = Pick<Counts, 'passed' | 'failed'>;

function countSuite(suite: TestSuiteResult | undefined): Tally {
  const tests = suite?.tests.filter((test) => !test.skipped) ?? [];
  const inner = suite?.suites.map(countSuite) ?? [];
  return {
    passed: inner.reduce((sum, counts) => sum + counts.passed, tests.filter((test) => test.passed).length),
    failed: inner.reduce((sum, counts) => sum + counts.failed, tests.filter((test) => !test.passed).length),
  };
}

/** A file that could not be loaded, or broke outside its tests, is one failure. */
function countSession(session: TestSession): Tally {
  const counts = countSuite(session.testResults);
  return session.passed || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** From when each file's page was opened until its tests were done, of the engines together. */
function followTimes(sessions: TestRunner['sessions']): Map<string, number> {
  const times = new Map<string, number>();
  const begun = new Map<string, number>();
  // The first are on their way already.
  const start = performance.now();
  sessions.on('session-status-updated', ({ id, status, testFile }) => {
    const file = relative('.', testFile);
    if (status === 'INITIALIZING') begun.set(id, performance.now());
    if (status === 'FINISHED') times.set(file, (times.get(file) ?? 0) + performance.now() - (begun.get(id) ?? start));
  });
  return times;
}

/** Runs these files in real browsers. */
export async function runBrowserTests(files: string[], browser: Browser): Promise<Counts> {
  const root = process.cwd();
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      files,
      rootDir: root,
      browsers: chosenLaunchers(browser),
      concurrentBrowsers: 1,
      staticLogging: true,
      nodeResolve: { exportConditions: ['production', 'default'] },
      plugins: [viteSources(root)],
      middleware: [sharedFolders, await bundledTests(files)],
      reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false })],
      browserStartTimeout: 60_000,
      testsStartTimeout: 60_000,
      testsFinishTimeout: 300_000,
      testFramework: { config: { timeout: '60000' } },
    },
  });
  if (!runner) throw new Error('The browser tests could not start.');
  const times = followTimes(runner.sessions);
  await new Promise((resolve) => runner.on('stopped', resolve));
  const sessions = [...runner.sessions.all()].map(countSession);
  return {
    passed: sessions.reduce((sum, counts) => sum + counts.passed, 0),
    failed: sessions.reduce((sum, counts) => sum + counts.failed, 0),
    times,
  };
}
