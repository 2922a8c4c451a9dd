import { globSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
  /** How long each file took, in milliseconds. */
  times: Map<string, number>;
}

export interface TestFiles {
  /** Tests of tools and of code that needs no browser. */
  node: string[];
  /** Unit tests that run inside a browser. */
  browser: string[];
  /** Tests that open whole pages of the built suite. */
  pages: string[];
}

/** The test files whose path contains every word, by the way they are run. */
export function testFiles(words: string[]): TestFiles {
  const all = globSync('test/**/*.test.ts').map((file) => file.replaceAll('\\', '/'));
  const wanted = all.filter((file) => words.every((word) => file.includes(word))).sort();
  const under = (...folders: string[]) => wanted.filter((file) => folders.includes(file.split('/')[1] ?? ''));
  const node = under('node', 'tools');
  const pages = under('pages');
  const browser = wanted.filter((file) => !node.includes(file) && !pages.includes(file));
  return { node, browser, pages };
}
