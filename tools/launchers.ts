import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { chromiumFlags, locate, type Browser } from './browser.ts';
import { webkitLauncher } from './webkit-launcher.ts';

type Engine = Browser['engine'] | 'webkit';

function installed(engine: Browser['engine']): string {
  const path = locate(engine);
  if (!path) throw new Error(`BROWSERS asks for ${engine}, which is not installed.`);
  return path;
}

const launchers: Record<Engine, () => BrowserLauncher> = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { executablePath: installed('chromium'), args: chromiumFlags },
      concurrency: 2,
      // Two tabs of one window would see nothing drawn in the other, and two windows would share what they keep.
      async createPage({ browser }) {
        const page = await (await browser.createBrowserContext()).newPage();
        await page.emulateFocusedPage(true);
        return page;
      },
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: installed('firefox'),
        // Without a GPU the map would otherwise find no WebGL; a test cannot ask for less motion later.
        extraPrefsFirefox: { 'webgl.force-enabled': true, 'ui.prefersReducedMotion': 1 },
      },
    }),
  webkit: webkitLauncher,
};

/** The engines that `BROWSERS` names, else the one that was found. */
export function chosenLaunchers(found: Browser): BrowserLauncher[] {
  const names = process.env.BROWSERS?.split(',') ?? [found.engine];
  return names.map((name) => {
    const launcher = launchers[name as Engine];
    if (!launcher) throw new Error(`BROWSERS knows ${Object.keys(launchers).join(', ')}, not “${name}”.`);
    return launcher();
  });
}
