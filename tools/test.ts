import { availableParallelism } from 'node:os';
import { build } from './build.ts';
import { advice, findBrowser, type Browser } from './browser.ts';
import { runBrowserTests } from './browser-tests.ts';
import { check } from './check.ts';
import { headlessShell } from './headless-shell.ts';
import { byFolder, halves, quickFolder, runNodeTests } from './node-tests.ts';
import { table } from './table.ts';
import { testFiles, type Counts } from './test-files.ts';

const words = process.argv.slice(2);
const files = testFiles(words);

const none = (): Counts => ({ passed: 0, failed: 0, times: new Map() });

/** The whole suite is to take five minutes: these are where to look first when it does not. */
const SLOWEST = 10;

function slowest(times: ReadonlyMap<string, number>): string {
  const first = [...times].sort(([, one], [, other]) => other - one).slice(0, SLOWEST);
  return table(first.map(([file, time]) => [file, `${(time / 1000).toFixed(1)} s`]));
}

/** It waits for its databases, as browsers wait for each other: these two run side by side. */
const HUB = 'test/node/hub/';

/**
 * Pages that take longest come first, so that none runs alone at the end. Those of a line share a process and its browser: to
 * start both takes as long as several of their tests. Two install the same package.
 */
const LONG = [
  ...['recipes package', 'hostile-lists', 'hostile-figures', 'figures-access access calendar-access'],
  ...['privacy host-styles', 'wordpress consent', 'failing-feeds mirrored', 'outbox-torture', 'builder docs demo'],
].map((names) => names.split(' '));
/** Of the others so many share one. */
const SHARING = 6;

interface Group {
  name: string;
  files: string[];
  run: (files: string[]) => Promise<Counts>;
}

/** One round after the other; the groups of a round at once. */
function rounds(browser: Browser): Group[][] {
  const { hub = [], node = [] } = Object.groupBy(files.node, (file) => (file.startsWith(HUB) ? 'hub' : 'node'));
  const { browser: inBrowser, pages } = files;
  return [
    [{ name: 'Node tests', files: node, run: (some) => runNodeTests(byFolder(some), availableParallelism() + 1) }],
    [
      { name: 'Hub tests', files: hub, run: (some) => runNodeTests(halves(some), 2, quickFolder()) },
      { name: 'Browser tests', files: inBrowser, run: (some) => runBrowserTests(some, browser) },
    ],
    [{ name: 'Page tests', files: pages, run: (some) => runPages(some, browser) }],
  ];
}

async function runPages(pages: string[], browser: Browser): Promise<Counts> {
  if (browser.engine === 'chromium') {
    const chosen = LONG.map((names) =>
      names.map((name) => `test/pages/${name}.test.ts`).filter((page) => pages.includes(page)),
    );
    const others = pages.filter((page) => !chosen.flat().includes(page));
    while (others.length > 0) chosen.push(others.splice(0, SHARING));
    // Each brings a browser of its own, and waits for it half of the time.
    const counts = await runNodeTests(
      chosen.filter((group) => group.length > 0),
      availableParallelism() + 1,
    );
    return counts.failing.length > 0 ? runAlone(counts) : counts;
  }
  console.error('Page tests need Chrome, Chromium or Edge; only Firefox was found.');
  return { ...none(), failed: pages.length };
}

/** What fails alone too is broken. What fails only beside others trembles: it is named, for us to mend. */
async function runAlone({ passed, failed, failing, times }: Counts & { failing: string[] }): Promise<Counts> {
  console.log(`\nOnce more, alone: ${failing.join(', ')}`);
  const alone = await runNodeTests(
    failing.map((page) => [page]),
    1,
  );
  const trembling = failing.filter((page) => !alone.failing.includes(page));
  if (trembling.length > 0) console.log(`\nPassed alone, failed beside others: ${trembling.join(', ')}`);
  return { passed: passed + Math.max(0, failed - alone.failed), failed: alone.failed, times };
}

/** A group that should have run and ran nothing is a failure, however green it looks. */
async function runGroup({ name, files: some, run }: Group): Promise<Counts> {
  if (some.length === 0 && words.length > 0) return none();
  const start = performance.now();
  console.log(`\n${name}`);
  const counts = some.length > 0 ? await run(some) : none();
  console.log(
    `${name}: ${counts.passed} passed, ${counts.failed} failed (${Math.round((performance.now() - start) / 1000)} s)`,
  );
  if (counts.passed + counts.failed > 0) return counts;
  console.error(`${name}: no test ran.`);
  return { ...none(), failed: 1 };
}

/** Without words: all checks, which build. With words: only what the chosen tests need. */
async function prepare(): Promise<boolean> {
  if (words.length === 0) return check();
  return files.pages.length === 0 || build();
}

async function main(): Promise<boolean> {
  const browser = findBrowser();
  if (!browser) {
    console.error(advice);
    return false;
  }
  const [prepared, shell] = await Promise.all([prepare(), headlessShell()]);
  if (browser.engine === 'chromium') process.env.CHROME_PATH = shell ?? browser.path;
  const total = none();
  for (const round of rounds(browser)) {
    for (const counts of await Promise.all(round.map(runGroup))) {
      total.passed += counts.passed;
      total.failed += counts.failed;
      for (const [file, time] of counts.times) total.times.set(file, time);
    }
  }
  if (!prepared) {
    total.failed += 1;
    console.error('\nThe checks at the top failed; that counts as one.');
  }
  if (total.times.size > SLOWEST) console.log(`\nThe slowest files\n${slowest(total.times)}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && total.passed > 0;
}

process.exit((await main()) ? 0 : 1);
