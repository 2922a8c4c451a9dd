import { toLanguage, type Language } from '../i18n/language.ts';
import { Folder } from './folder.ts';
import { actionsFragment } from './fragments/actions.ts';
import { activitiesFragment } from './fragments/activities.ts';
import type { Fragment, Reading } from './fragments/fragment.ts';
import { indicatorsFragment } from './fragments/indicators.ts';
import { servicesFragment } from './fragments/services.ts';
import type { Mirrored } from './mirror.ts';

export interface PagesOptions {
  readonly out: string;
  /** The config's first by default. */
  readonly language?: Language;
  /** Of the first heading of each fragment. */
  readonly level: number;
  readonly now: () => number;
}

/** One file with a fragment of a page. */
export interface WrittenPage {
  readonly file: string;
  readonly isChanged: boolean;
  /** Records that are not in it, because it would be too long. */
  readonly rest: number;
}

/**
 * Writes what a mirror has as fragments of pages, for who has no script. A kind of which nothing is known leaves its file as
 * it was.
 */
export async function writePages({ config, items }: Mirrored, options: PagesOptions): Promise<readonly WrittenPage[]> {
  const folder = new Folder(options.out);
  const { services, activities, indicators, actions, areas = [] } = items;
  const reading: Reading = {
    language: options.language ?? toLanguage(config.languages[0]),
    level: options.level,
    now: new Date(options.now()),
    area: config.area,
    areas,
  };
  const fragments: readonly [name: string, made: Promise<Fragment> | undefined][] = [
    ['services', services && servicesFragment(services, reading)],
    ['activities', activities && activitiesFragment(activities, services ?? [], reading)],
    ['indicators', indicators && indicatorsFragment(indicators, reading)],
    ['actions', actions && actionsFragment(actions, reading)],
  ];
  const written: WrittenPage[] = [];
  for (const [name, made] of fragments) {
    if (!made) continue;
    const { markup, rest } = await made;
    const file = `${name}.html`;
    written.push({ file, rest, isChanged: folder.write(file, markup.toString()) });
  }
  return written;
}
