import { addressesOf, ownAttributes, wantedKind, type Choice } from './choice.ts';
import { chosenLooks, commonAttributes, scriptTag, type Hashes } from './code-to-copy.ts';
import { openTag } from './markup-text.ts';
import { foreignOrigins } from './site-addresses.ts';
import { WIDGETS } from './widget-choices.ts';

/** Pixels of a frame that cannot grow by itself. */
const HEIGHT = 700;

/** Where a config can be put that names the lists of others: a frame takes addresses of its own site only. */
export const FRAME_CONFIG = '/feeds/buurt.json';

const frameOrigin = ({ folder, site }: Choice): string => foreignOrigins([folder], site)[0] ?? site;

/** Lists on other sites than the one the frame comes from. */
const foreignFeeds = (choice: Choice): readonly string[] =>
  choice.source === 'config'
    ? []
    : addressesOf(choice).filter((each) => foreignOrigins([each], frameOrigin(choice)).length > 0);

/** The config to save beside the site, where a frame cannot name the lists itself; `''` where it can. */
export function frameConfig(choice: Choice): string {
  if (foreignFeeds(choice).length === 0) return '';
  return JSON.stringify({ kind: 'config', version: 1, feeds: { [wantedKind(choice)]: addressesOf(choice) } }, null, 2);
}

/** `embed.html` with what it is to show. */
export function frameAddress(choice: Choice, title: string): string {
  const { widget, lang, folder, source, scheme } = choice;
  const asked = new URLSearchParams({ widget });
  const [config] = addressesOf(choice);
  const { [WIDGETS[widget].attribute]: feeds, ...others } = commonAttributes(choice);
  const named = frameConfig(choice) ? FRAME_CONFIG : source === 'config' ? config : undefined;
  if (named !== undefined) asked.set('config', named);
  else if (feeds !== undefined) asked.set(WIDGETS[widget].attribute, feeds);
  for (const [name, value] of Object.entries(others)) asked.set(name, value);
  if (lang !== 'nl') asked.set('lang', lang);
  asked.set('title', title);
  for (const [look, value] of chosenLooks(choice)) asked.set(look, value);
  if (scheme === 'dark') asked.set('scheme', scheme);
  return `${folder}embed.html?${asked}`;
}

/** What a frame may ask of the device, and of the browser: nothing else. */
const allowed = ({ widget }: Choice): string | undefined =>
  widget === 'services-map' || widget === 'activity-calendar' ? 'geolocation' : undefined;

/** The frame; with the script it is as high as what it shows, without it as high as said. */
export function frameCode(choice: Choice, title: string, hashes: Hashes, withScript: boolean): string {
  const frame = openTag('iframe', {
    src: frameAddress(choice, title),
    title,
    allow: allowed(choice),
    loading: 'lazy',
    width: '100%',
    height: String(HEIGHT),
    frameborder: '0',
  });
  return [...(withScript ? [scriptTag(choice, hashes, 'embed-host.js')] : []), `${frame}</iframe>`].join('\n');
}

/** Whether the widget has attributes of its own that an address on another site would be refused in. */
export const isEndpointRefused = (choice: Choice): boolean =>
  ['endpoint', 'basemap'].some(
    (name) => foreignOrigins([ownAttributes(choice)[name] ?? ''], frameOrigin(choice)).length > 0,
  );
