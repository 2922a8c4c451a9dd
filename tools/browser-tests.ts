import { defaultReporter, startTestRunner, type TestSession, type TestSuiteResult } from '@web/test-runner';
import type { Browser } from './browser.ts';
import { chosenLaunchers } from './launchers.ts';
import { sharedFolders } from './shared-folders.ts';
import type { Counts } from './test-files.ts';
import { viteSources } from './vite-sources.ts';

function countSuite(suite: TestSuiteResult | undefined): Counts {
  const tests = suite?.tests.filter((test) => !test.skipped) ?? [];
  const inner = suite?.suites.map(countSuite) ?? [];
  return {
    passed: inner.reduce((sum, counts) => sum + counts.passed, tests.filter((test) => test.passed).length),
    failed: inner.reduce((sum, counts) => sum + counts.failed, tests.filter((test) => !test.passed).length),
  };
}

/** A file that could not be loaded, or broke outside its tests, is one failure. */
function countSession(session: TestSession): Counts {
  const counts = countSuite(session.testResults);
  return session.passed || counts.failed > 0 ? counts : { ...counts, failed: 1 };
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
      middleware: [sharedFolders],
      reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false })],
      browserStartTimeout: 60_000,
      testsStartTimeout: 60_000,
      testsFinishTimeout: 120_000,
      testFramework: { config: { timeout: '10000' } },
    },
  });
  if (!runner) throw new Error('The browser tests could not start.');
  await new Promise((resolve) => runner.on('stopped', resolve));
  const sessions = [...runner.sessions.all()].map(countSession);
  return {
    passed: sessions.reduce((sum, counts) => sum + counts.passed, 0),
    failed: sessions.reduce((sum, counts) => sum + counts.failed, 0),
  };
}
