import { accessSync, constants, mkdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { FeedFailure } from '../data/feed-failure.ts';
import { findingWords, type DoctorLanguage } from '../doctor/finding-words.ts';
import { reasonOf } from '../mirror/fetch-source.ts';
import { localAddress, withLocalFiles } from '../mirror/local-files.ts';
import { mirror, OwnSource, type Mirrored } from '../mirror/mirror.ts';
import { writePages } from '../mirror/pages.ts';
import { isAddress } from './document.ts';
import { mirrorOptions, type MirrorCommand } from './mirror-options.ts';
import { mirrorJson, mirrorText, shownAddress } from './mirror-report.ts';
import { mirrorWords } from './mirror-words.ts';
import { Misuse } from './misuse.ts';
import { publicFetch } from '../net/public-fetch.ts';

/** The config itself cannot be read: nothing was done. */
const UNREADABLE = 2;

/** `buurt mirror`: answers 0 when every source answered, 1 when one did not, 2 without a config. Throws a `Misuse`. */
export async function mirrorCommand(words: readonly string[], reader: DoctorLanguage): Promise<number> {
  const command = mirrorOptions(words, reader);
  const { config, out, language, json, html, pages: pageLanguage, level } = command;
  try {
    mkdirSync(out, { recursive: true });
    accessSync(out, constants.W_OK);
    const mirrored = await mirrorOf(command);
    const written = { out, level, now: Date.now, ...(pageLanguage && { language: pageLanguage }) };
    const pages = html ? await writePages(mirrored, written) : [];
    const { report } = mirrored;
    const told = { config, out, report, pages };
    process.stdout.write(json ? mirrorJson(told) : mirrorText(told, language));
    return report.sources.some(({ status }) => status === 'kept' || status === 'failed') ? 1 : 0;
  } catch (error) {
    if (error instanceof OwnSource) throw new Misuse('own', error.path, language);
    if (isOfFiles(error)) throw new Misuse('file', out, language);
    if (!(error instanceof FeedFailure)) throw error;
    const { what, mend } = findingWords(reasonOf(error) ?? error.code, language);
    const lines = [mirrorWords('unreadable', language, { config }), what, mend, error.message];
    process.stderr.write(`${lines.filter(Boolean).join('\n')}\n`);
    return UNREADABLE;
  }
}

function mirrorOf({ config, out, language, delay, allowPrivate }: MirrorCommand): Promise<Mirrored> {
  const fetch = publicFetch(allowPrivate ? { refuses: () => false } : {});
  // A config from elsewhere has no say over the files of this machine.
  const isOwn = !isAddress(config);
  return mirror({
    config: isOwn ? localAddress(config) : config,
    fetch: isOwn ? withLocalFiles(fetch) : fetch,
    out,
    delay,
    now: Date.now,
    pause,
    progress: (address) =>
      void process.stderr.write(`${mirrorWords('busy', language, { address: shownAddress(address) })}\n`),
  });
}

/** What a disk says that is full, or a folder where one may not write. */
const isOfFiles = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && 'code' in error && /^E[A-Z]+$/.test(String(error.code));
