import type { Page } from 'playwright-core';
import type { Answer } from '../../tools/serve.ts';

/** What `buurt-issue` told the page. */
export interface Issue {
  widget: string;
  code: string;
  feed: string;
  count: number;
}

/** A script of the page that listens from the start. */
export const listening = '<script src="/listen.js"></script>';

export const listenScript: Answer = {
  headers: { 'content-type': 'text/javascript' },
  body: `window.issues = [];
    document.addEventListener('buurt-issue', ({ widget, code, feed, count }) => issues.push({ widget, code, feed, count }));`,
};

/** Every issue so far, in order. */
export const issuesOf = (page: Page): Promise<Issue[]> =>
  page.evaluate(() => (globalThis as unknown as { issues: Issue[] }).issues);
