import type { FeedKind } from '../domain/feed.ts';

export const WIDGET_NAMES = [
  ...(['activity-calendar', 'services-map', 'help-form', 'indicator-cards', 'action-path'] as const),
] as const;
export type WidgetName = (typeof WIDGET_NAMES)[number];

/** One of a widget's own attributes (contract §3), as a webmaster fills it in. */
export interface OwnOption {
  /** The attribute. */
  readonly name: string;
  /** What may be chosen, `''` for what it does by itself. Absent: it is typed. */
  readonly values?: readonly string[];
  readonly type?: 'number' | 'address' | 'text';
}

interface WidgetChoices {
  /** The feed that it shows. */
  readonly kind: FeedKind;
  /** The attribute that names its feeds. */
  readonly attribute: 'feed' | 'forms';
  readonly options: readonly OwnOption[];
}

/** What a webmaster may say of each widget: the attributes that most sites need, not all there are. */
export const WIDGETS: Readonly<Record<WidgetName, WidgetChoices>> = {
  'activity-calendar': {
    kind: 'activities',
    attribute: 'feed',
    options: [
      { name: 'view', values: ['', 'list', 'week', 'month'] },
      { name: 'days', type: 'number' },
      { name: 'image-hosts', type: 'text' },
    ],
  },
  'services-map': {
    kind: 'services',
    attribute: 'feed',
    options: [
      { name: 'view', values: ['', 'list', 'map', 'both', 'guide', 'circles', 'partners'] },
      { name: 'map', values: ['', 'visible', 'click', 'off'] },
      { name: 'basemap', type: 'address' },
      { name: 'image-hosts', type: 'text' },
    ],
  },
  'help-form': {
    kind: 'forms',
    attribute: 'forms',
    options: [
      {
        name: 'kind',
        values: ['offer', 'request', 'talent', 'concern', 'idea', 'survey', 'correction', 'signup'],
      },
      { name: 'endpoint', type: 'address' },
    ],
  },
  'indicator-cards': {
    kind: 'indicators',
    attribute: 'feed',
    options: [{ name: 'view', values: ['', 'cards', 'compare', 'voices'] }],
  },
  'action-path': {
    kind: 'actions',
    attribute: 'feed',
    options: [
      { name: 'view', values: ['', 'board', 'list', 'advice'] },
      { name: 'horizon', values: ['', 'quick', 'long'] },
    ],
  },
};
