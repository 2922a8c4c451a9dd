import type { FeedKind } from '../domain/feed.ts';
import { LANGUAGES, toLanguage, type Language } from '../i18n/language.ts';
import { WIDGET_NAMES, WIDGETS, type WidgetName } from './widget-choices.ts';

/** The seven custom properties (contract §3); `''` leaves it to the page. */
export const LOOKS = ['accent', 'ink', 'surface', 'line', 'radius', 'space', 'font'] as const;
export type Look = (typeof LOOKS)[number];

export const WIDTHS = ['phone', 'column', 'full'] as const;
export type Width = (typeof WIDTHS)[number];

export const SITES = ['html', 'wordpress', 'drupal', 'typo3'] as const;
export type SiteKind = (typeof SITES)[number];

/** Of headings below the page's own title. */
export const LEVELS = [2, 3, 4, 5, 6] as const;

/** Everything a webmaster has said. */
export interface Choice {
  readonly widget: WidgetName;
  /** `feed`: addresses of lists. `config`: one address of settings, which name the lists. */
  readonly source: 'feed' | 'config';
  /** White space between. */
  readonly addresses: string;
  /** The widget's own attributes. */
  readonly options: Readonly<Record<string, string>>;
  readonly heading: string;
  readonly level: number;
  /** Of the page it is for. */
  readonly lang: Language;
  /** What stands there without script, and until the first data; `''` for our own words. */
  readonly fallback: string;
  /** Where those words lead; `''` nowhere. */
  readonly link: string;
  readonly looks: Readonly<Record<Look, string>>;
  readonly scheme: 'light' | 'dark';
  readonly width: Width;
  /** Where the folder `dist` is on the site; ends in a slash. */
  readonly folder: string;
  /** Origin of the site; `''` where it was not said. */
  readonly site: string;
  readonly siteKind: SiteKind;
}

const NO_LOOKS: Choice['looks'] = { accent: '', ink: '', surface: '', line: '', radius: '', space: '', font: '' };

export const START: Choice = {
  widget: 'activity-calendar',
  source: 'feed',
  addresses: '',
  options: {},
  heading: '',
  level: 2,
  lang: 'nl',
  fallback: '',
  link: '',
  looks: NO_LOOKS,
  scheme: 'light',
  width: 'phone',
  folder: '/buurt/',
  site: '',
  siteKind: 'html',
};

export const addressesOf = ({ addresses, source }: Choice): readonly string[] => {
  const all = addresses.split(/\s+/).filter(Boolean);
  return source === 'config' ? all.slice(0, 1) : all;
};

/** The widget's own attributes that were filled in, in the order of the form. */
export const ownAttributes = ({ widget, options }: Choice): Readonly<Record<string, string>> =>
  Object.fromEntries(
    WIDGETS[widget].options.flatMap(({ name, values }) => {
      const value = options[name] ?? values?.[0] ?? '';
      return value ? [[name, value]] : [];
    }),
  );

/** What its lists hold: in the view of partners, those. */
export const wantedKind = (choice: Choice): FeedKind =>
  ownAttributes(choice)['view'] === 'partners' ? 'partners' : WIDGETS[choice.widget].kind;

/** A folder as a link names it: ends in a slash. */
export const toFolder = (written: string): string => {
  const folder = written.trim();
  return folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
};

/** The origin of a site, however its address was typed; `''` where there is none in it. */
export function toOrigin(written: string): string {
  const address = written.trim();
  const whole = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  if (!address || !URL.canParse(whole)) return '';
  const { origin, hostname } = new URL(whole);
  return /\.|^localhost$/.test(hostname) ? origin : '';
}

const PLAIN = ['addresses', 'heading', 'fallback', 'link', 'folder', 'site'] as const;
const within = <T extends string>(values: readonly T[], value: string | null, otherwise: NoInfer<T>): NoInfer<T> =>
  values.find((each) => each === value) ?? otherwise;

/** What was chosen as the part of an address after `#`: only what differs from the start. */
export function toHash(choice: Choice, start: Choice = START): string {
  const said = new URLSearchParams({ widget: choice.widget });
  const tell = (name: string, value: string, usual: string) => value !== usual && said.set(name, value);
  for (const name of PLAIN) tell(name, choice[name], start[name]);
  for (const name of ['source', 'lang', 'scheme', 'width', 'siteKind'] as const) tell(name, choice[name], start[name]);
  tell('level', String(choice.level), String(start.level));
  for (const name of LOOKS) tell(name, choice.looks[name], start.looks[name]);
  for (const [name, value] of Object.entries(choice.options)) tell(`own-${name}`, value, '');
  return `#${said}`;
}

/** What such an address says; what it does not say, or says wrongly, is as at the start. */
export function fromHash(hash: string, start: Choice = START): Choice {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const text = (name: string, usual: string) => said.get(name) ?? usual;
  const plain = Object.fromEntries(PLAIN.map((name) => [name, text(name, start[name])]));
  const looks = Object.fromEntries(LOOKS.map((name) => [name, text(name, start.looks[name])]));
  const widget = within(WIDGET_NAMES, said.get('widget'), start.widget);
  const own = WIDGETS[widget].options.map(({ name }) => [name, text(`own-${name}`, '')]);
  return {
    ...start,
    ...plain,
    widget,
    looks: { ...start.looks, ...looks },
    options: Object.fromEntries(own.filter(([, value]) => value)),
    level: LEVELS.find((level) => String(level) === said.get('level')) ?? start.level,
    source: within(['feed', 'config'], said.get('source'), start.source),
    lang: within(LANGUAGES, said.get('lang'), toLanguage(start.lang)),
    scheme: within(['light', 'dark'], said.get('scheme'), start.scheme),
    width: within(WIDTHS, said.get('width'), start.width),
    siteKind: within(SITES, said.get('siteKind'), start.siteKind),
  };
}
