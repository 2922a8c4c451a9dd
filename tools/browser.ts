import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Browser {
  engine: 'chromium' | 'firefox';
  path: string;
}

const chromiumNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
  'brave-browser',
];
const firefoxNames = ['firefox', 'firefox-esr'];

const installFolders: Record<string, { chromium: string[]; firefox: string[] }> = {
  linux: {
    chromium: [
      '/snap/bin/chromium',
      '/opt/google/chrome/chrome',
      '/opt/microsoft/msedge/msedge',
      '/usr/lib/chromium/chromium',
    ],
    firefox: ['/snap/bin/firefox', '/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox'],
  },
  darwin: {
    chromium: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: windowsPaths(
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ),
    firefox: windowsPaths('Mozilla Firefox\\firefox.exe'),
  },
};

function windowsPaths(...tails: string[]): string[] {
  const { ProgramFiles, 'ProgramFiles(x86)': programFilesX86, LOCALAPPDATA } = process.env;
  const bases = [ProgramFiles, programFilesX86, LOCALAPPDATA].filter((base) => base !== undefined);
  return bases.flatMap((base) => tails.map((tail) => join(base, tail)));
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(names: string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  return names.flatMap((name) => folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))));
}

/** The first of the engine's usual programs on this machine, or the one that the environment names. */
export function locate(engine: Browser['engine']): string | undefined {
  const { CHROME_PATH, CHROMIUM, FIREFOX } = process.env;
  const named = engine === 'chromium' ? [CHROME_PATH, CHROMIUM] : [FIREFOX];
  const installed = installFolders[process.platform]?.[engine] ?? [];
  const candidates = [...named, ...onPath(engine === 'chromium' ? chromiumNames : firefoxNames), ...installed];
  return candidates.find((path) => path !== undefined && runs(path));
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && onPath(['apt-get']).some(runs);
}

function installChromium(): void {
  console.log('No browser found: installing Debian’s chromium with apt-get.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Without fonts every text is a row of boxes, and sizes measured in tests mean nothing.
  const packages = ['chromium', 'fonts-dejavu-core'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    execFileSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

export const advice = `The tests need a browser and found none. Install one of these and run the command again:
  Debian, Ubuntu   sudo apt-get install chromium
  Fedora           sudo dnf install chromium
  macOS            brew install --cask google-chrome
  Windows          winget install Google.Chrome
Or name one you already have: CHROME_PATH=/path/to/chrome npm test`;

/** Chrome, Chromium or Edge; else Debian's where it may be installed; else Firefox; else nothing. */
export function findBrowser(): Browser | undefined {
  if (!locate('chromium') && mayInstall()) {
    try {
      installChromium();
    } catch {
      console.error('apt-get could not install chromium.');
    }
  }
  for (const engine of ['chromium', 'firefox'] as const) {
    const path = locate(engine);
    if (path) return { engine, path };
  }
  return undefined;
}

/**
 * What no test asks for. The list of the address bar is a page of its own, started with every window: a third of what opening
 * one costs. The others are what Playwright leaves out, and would be left in by a second list beside its own.
 */
const unused = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'AimEnabled', 'LensOverlay', 'MediaRouter', 'PreconnectToSearch'],
  ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin'],
];

/** Flags under which headless Chromium also runs as root, without a GPU, and keeps off the network by itself. */
export const chromiumFlags = [
  `--disable-features=${unused.join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
