import type { FormKind } from '../../domain/form.ts';

interface Somewhere {
  readonly place?: string;
}

/** What may be named of a record of any kind. */
export interface Named {
  readonly id?: string;
  readonly category?: readonly string[];
  readonly needs?: readonly string[];
  readonly theme?: string;
  readonly links?: readonly string[];
  readonly planRef?: { readonly code: string };
  readonly area?: readonly string[];
  readonly serviceArea?: readonly string[];
  readonly location?: readonly Somewhere[];
  readonly stops?: readonly Somewhere[];
  readonly place?: Somewhere;
  readonly values?: readonly Somewhere[];
}

/** Our words for it, in capitals or not where the element reads it so; several with white space or commas between. */
interface Words {
  readonly words: readonly string[];
  readonly isCaseless?: true;
  readonly isSeveral?: true;
}
/** What the records are called; with the prefix of our own vocabulary or without. */
interface Listed {
  readonly listed: (record: Named) => readonly (string | undefined)[];
  readonly prefix?: string;
  /** One, in which a space may stand. */
  readonly isWhole?: true;
}
/** What has a form: `count` begins at 1. */
export type Form = 'day' | 'count' | 'number' | 'point';

/** What may stand in an attribute. */
export type Known = Words | Listed | Form | 'area' | 'lang';
type Attributes = Readonly<Record<string, Known>>;

const oneOf = (...words: string[]): Words => ({ words, isCaseless: true });

const records: Attributes = { 'area': 'area', 'lang': 'lang', 'heading-level': oneOf('2', '3', '4', '5', '6') };

// Named again, as the panel would fetch the whole form with the list that is there.
const forms: readonly FormKind[] = ['offer', 'request', 'talent', 'concern', 'idea', 'survey', 'correction', 'signup'];

/**
 * What each element knows, by the contract; `format` is not among it, as the list itself says that it cannot be read so. A
 * test holds it to what the elements say of their attributes.
 */
export const KNOWN: Readonly<Record<string, Attributes>> = {
  'buurt-neighbourhood': { area: 'area', lang: 'lang' },
  'buurt-services-map': {
    ...records,
    view: oneOf('list', 'map', 'both', 'guide', 'circles', 'partners'),
    kind: { ...oneOf('formal', 'informal', 'meeting'), isSeveral: true },
    categories: { listed: ({ category = [] }) => category, prefix: 'svc.' },
    needs: { listed: ({ needs = [] }) => needs, prefix: 'need.' },
    map: oneOf('visible', 'click', 'off'),
    center: 'point',
    zoom: 'number',
    limit: 'count',
  },
  'buurt-activity-calendar': {
    ...records,
    view: oneOf('list', 'week', 'month'),
    date: 'day',
    days: 'count',
    categories: { listed: ({ category = [] }) => category, prefix: 'cat.' },
    limit: 'count',
  },
  'buurt-help-form': { ...records, kind: { words: forms, isCaseless: true } },
  'buurt-indicator-cards': {
    ...records,
    view: oneOf('cards', 'compare', 'voices'),
    ids: { listed: ({ id, links = [] }) => [id, ...links], prefix: 'ind.' },
    theme: { listed: ({ theme }) => [theme], prefix: 'theme.' },
    levels: { words: ['area', 'municipality', 'region', 'country'], isSeveral: true },
    limit: 'count',
  },
  'buurt-action-path': {
    ...records,
    view: oneOf('board', 'list', 'advice'),
    horizon: { ...oneOf('quick', 'long'), isSeveral: true },
    plan: { listed: ({ planRef }) => [planRef?.code], isWhole: true },
  },
};
