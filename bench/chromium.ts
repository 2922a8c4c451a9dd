import { chromium, type Browser } from 'playwright-core';
import { advice, chromiumFlags, locate } from '../tools/browser.ts';

const flags = [
  ...chromiumFlags,
  // A tab that is not looked at would be slowed down on purpose.
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--disable-background-timer-throttling',
  // MapLibre without a GPU.
  '--enable-unsafe-swiftshader',
];

export function launchChromium(): Promise<Browser> {
  const executablePath = locate('chromium');
  if (!executablePath) throw new Error(advice);
  return chromium.launch({ executablePath, args: flags });
}
