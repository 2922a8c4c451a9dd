/**
 * Makes offers in a real browser while the intake and the resident do everything that could lose or double one, and
 * compares what was said with what was done. `node test/support/outbox-torture.ts --long` runs 20 seeds of 100 offers.
 */
import type { BrowserContext, Page } from 'playwright-core';
import type { Delivery } from '../../src/domain/outbox.ts';
import { table } from '../../tools/table.ts';
import { startIntake, type IntakeProcess } from './intake-process.ts';
import { startKillableBrowser, type KillableBrowser } from './killable-browser.ts';
import { inPage, openOutbox, residue, startOutboxSite } from './outbox-page.ts';
import { pick, seeded } from './seeded.ts';

export interface Outcome {
  readonly seed: number;
  readonly offers: number;
  readonly attempts: number;
  /** Offers called saved or sent, and not there. */
  readonly lost: string[];
  /** Offers that took effect more than once. */
  readonly double: string[];
  /** Keys that were sent with more than one body. */
  readonly otherBody: string[];
  /** Words that were not so. */
  readonly falseWords: string[];
  /** Words of residents that are still on the device. */
  readonly residue: string[];
}

interface Scene {
  readonly site: string;
  readonly intake: IntakeProcess;
  readonly browser: KillableBrowser;
  readonly words: Map<string, Delivery[]>;
  readonly falseWords: string[];
  page: Page;
}
type Act = (scene: Scene, label: string) => Promise<void>;

const FAULTY = 0.5;
/** Nobody waits for it: the page may be gone before the answer. */
const offer = (page: Page, label: string, endpoint: string) =>
  inPage(page, (window, [text, url]) => void window.offer(text, url), [label, endpoint] as [string, string]);
const offered = (page: Page, label: string, endpoint: string) =>
  inPage(page, async (window, [text, url]) => void (await window.offer(text, url)), [label, endpoint] as [
    string,
    string,
  ]);
const sendNow = (page: Page) => inPage(page, (window) => window.outbox.sendNow(), null).catch(() => {});

/** What a resident, a device and a network do around one offer. */
const acts: Record<string, Act> = {
  'nothing': async ({ page, intake }, label) => offered(page, label, intake.url),
  'reload at once': async (scene, label) => {
    await offer(scene.page, label, scene.intake.url);
    await scene.page.reload();
  },
  'reload after': async (scene, label) => {
    await offered(scene.page, label, scene.intake.url);
    await scene.page.reload();
  },
  'close': async (scene, label) => {
    await offer(scene.page, label, scene.intake.url);
    await scene.page.close();
    scene.page = await scene.browser.context().newPage();
    await openOutbox(scene.page, scene.site);
  },
  'double click': async ({ page, intake }, label) => {
    const twice = (text: string, url: string) => [text, url] as [string, string];
    await inPage(
      page,
      async (window, [text, url]) => void (await Promise.all([window.offer(text, url), window.offer(text, url)])),
      twice(label, intake.url),
    );
  },
  'second tab': async (scene, label) => {
    const other = await scene.browser.context().newPage();
    await openOutbox(other, scene.site);
    await offer(scene.page, label, scene.intake.url);
    await Promise.all([sendNow(scene.page), sendNow(other)]);
    await other.close();
  },
  'offline': async ({ page, intake, browser }, label) => {
    await browser.context().setOffline(true);
    await offered(page, label, intake.url);
    await browser.context().setOffline(false);
  },
  'server killed': async ({ page, intake }, label) => {
    await offer(page, label, intake.url);
    await intake.kill();
    await intake.start();
  },
};

/** Follows what each page tells of each offer; a word that is not true now never will be. */
async function listen(context: BrowserContext, scene: Omit<Scene, 'page'>): Promise<void> {
  await context.exposeFunction('said', (label: string, delivery: Delivery) => {
    scene.words.set(label, [...(scene.words.get(label) ?? []), delivery]);
    const arrived = scene.intake.effects().some(({ answers }) => answers.includes(`"${label}"`));
    if (delivery.state === 'sent' && !arrived) scene.falseWords.push(`${label}: sent`);
    if (delivery.state === 'refused' || delivery.state === 'unsaved')
      scene.falseWords.push(`${label}: ${delivery.state}`);
  });
}

/** Until nothing waits any more, with an intake that works. */
async function drain({ page, intake }: Scene): Promise<void> {
  await intake.faults(0);
  const end = performance.now() + 120_000;
  const left = () =>
    inPage(page, async (window) => (await window.outbox.sendNow(), window.outbox.waiting.length), null);
  do {
    // An attempt that was under way may have ended it a moment ago.
    await intake.start();
    if (performance.now() > end) throw new Error('some offers are never sent');
  } while ((await left()) > 0);
}

const repeated = (texts: string[]) => texts.filter((text, at) => texts.indexOf(text) !== at);

async function verdict(scene: Scene, seed: number, labels: string[]): Promise<Outcome> {
  const { intake, words, falseWords, page } = scene;
  const attempts = intake.attempts();
  const done = intake.effects().map(({ answers }) => JSON.parse(answers).what as string);
  const bodies = new Map<string, Set<string>>();
  for (const { key, hash } of attempts) bodies.set(key, (bodies.get(key) ?? new Set()).add(hash));
  const promised = labels.filter((label) =>
    words.get(label)?.some(({ state }) => state === 'queued' || state === 'sent'),
  );
  const left = await residue(page);
  return {
    seed,
    offers: labels.length,
    attempts: attempts.length,
    lost: promised.filter((label) => !done.includes(label)),
    double: repeated(done),
    otherBody: [...bodies].filter(([, hashes]) => hashes.size > 1).map(([key]) => key),
    falseWords,
    residue: labels.filter((label) => left.includes(label)),
  };
}

export interface TortureOptions {
  readonly seed: number;
  readonly offers: number;
  /** Kills the browser half-way. */
  readonly killBrowser?: boolean;
}

/** One seed: that many offers, each with a fault of the intake and an act of the resident. */
export async function torture({ seed, offers, killBrowser = false }: TortureOptions): Promise<Outcome> {
  const random = seeded(seed);
  const opened: { close: () => Promise<void> }[] = [];
  const use = async <T extends { close: () => Promise<void> }>(opening: Promise<T>): Promise<T> => {
    const thing = await opening;
    opened.unshift(thing);
    return thing;
  };
  try {
    const site = await use(startOutboxSite());
    const intake = await use(startIntake(seed));
    const browser = await use(startKillableBrowser());
    const base = { site: site.url, intake, browser, words: new Map<string, Delivery[]>(), falseWords: [] };
    const open = async () => {
      await listen(browser.context(), base);
      const page = await browser.context().newPage();
      await openOutbox(page, site.url);
      return page;
    };
    const scene: Scene = { ...base, page: await open() };
    await intake.faults(FAULTY);
    const labels = Array.from({ length: offers }, (_, at) => `merkwoord-${seed}-${at}-einde`);
    for (const [at, label] of labels.entries()) {
      await intake.start();
      const act = acts[pick(Object.keys(acts), random)];
      if (killBrowser && at === Math.floor(offers / 2)) {
        await offer(scene.page, label, intake.url);
        await browser.restart();
        scene.page = await open();
      } else await act?.(scene, label);
      await scene.page.waitForFunction('window.offer');
      if (random() < 0.3) void sendNow(scene.page);
    }
    await drain(scene);
    return await verdict(scene, seed, labels);
  } finally {
    for (const thing of opened) await thing.close();
  }
}

export const COUNTS = ['lost', 'double', 'otherBody', 'falseWords', 'residue'] as const;

/** The outcomes side by side, for people. */
export function outcomeTable(outcomes: readonly Outcome[]): string {
  const head = ['seed', 'offers', 'attempts', 'lost', 'double', 'key with other body', 'false words', 'residue'];
  const rows = outcomes
    .toSorted((a, b) => a.seed - b.seed)
    .map((each) => [
      ...[each.seed, each.offers, each.attempts].map(String),
      ...COUNTS.map((count) => String(each[count].length)),
    ]);
  return table([head, ...rows]);
}

if (import.meta.main) {
  const long = process.argv.includes('--long');
  const outcomes: Outcome[] = [];
  for (let seed = 1; seed <= (long ? 20 : 3); seed++) {
    outcomes.push(await torture({ seed, offers: long ? 100 : 25, killBrowser: seed % 5 === 0 }));
    console.log(outcomeTable(outcomes.slice(-1)));
  }
  console.log(outcomeTable(outcomes));
  const findings = outcomes.flatMap((each) => COUNTS.flatMap((count) => each[count]));
  if (findings.length > 0) console.log(findings.join('\n'));
  process.exitCode = findings.length > 0 ? 1 : 0;
}
