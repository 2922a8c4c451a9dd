import { presets } from '../controllers/map/basemap-presets.ts';
import { addressesOf, ownAttributes, type Choice } from './choice.ts';
import { foreignOrigins } from './site-addresses.ts';

/** What a page must allow for the widgets that were chosen, by directive. */
type Needs = Readonly<Record<string, readonly string[]>>;

const own = ({ folder, site }: Choice): string => foreignOrigins([folder], site)[0] ?? "'self'";

/** Whom a map asks for its background. A name is one of our presets; else it is an address. */
export function basemapOrigins(choice: Choice): readonly string[] {
  const { site } = choice;
  const { basemap = '' } = ownAttributes(choice);
  const preset = Object.hasOwn(presets, basemap) ? presets[basemap] : undefined;
  if (!preset) return basemap ? foreignOrigins([basemap], site) : [];
  const { style, raster } = preset;
  return foreignOrigins([...(style ? [style.light, style.dark] : []), ...(raster?.tiles ?? [])], site);
}

const hosts = (written: string): readonly string[] =>
  written
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((host) => /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?$/.test(host))
    .map((host) => `https://${host}`);

/** Whether it may ever draw a map. */
export const hasMap = (choice: Choice): boolean =>
  choice.widget === 'services-map' && ownAttributes(choice)['map'] !== 'off';

/**
 * @param inside origins of the lists that a config names, as far as it could be read
 */
function needs(choice: Choice, inside: readonly string[]): Needs {
  const { endpoint = '', 'image-hosts': images = '' } = ownAttributes(choice);
  const { site } = choice;
  const tiles = hasMap(choice) ? basemapOrigins(choice) : [];
  const asked = foreignOrigins([...addressesOf(choice), ...inside, endpoint].filter(Boolean), site);
  const scripts = own(choice);
  const map = hasMap(choice);
  return {
    'script-src': [scripts],
    'connect-src': [...new Set(["'self'", ...(scripts === "'self'" ? [] : [scripts]), ...asked, ...tiles])],
    ...((map || images) && {
      'img-src': ["'self'", ...(map ? ['data:', 'blob:', ...tiles] : []), ...hosts(images)],
    }),
    ...(map && { 'worker-src': ["'self'"] }),
  };
}

const lines = (policy: Needs): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join(';\n');

/** What must stand in a policy that a site has already. */
export const policyNeeded = (choice: Choice, inside: readonly string[] = []): string => lines(needs(choice, inside));

/** The strictest policy under which a page with nothing else works. */
export const strictPolicy = (choice: Choice, inside: readonly string[] = []): string =>
  lines({
    'default-src': ["'none'"],
    'style-src': ["'self'"],
    'font-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'object-src': ["'none'"],
    ...needs(choice, inside),
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['lit-html', 'buurt'],
  });

/** What a page with the frame in it must allow. */
export const framePolicyNeeded = (choice: Choice, withScript: boolean): string =>
  lines({ 'frame-src': [own(choice)], ...(withScript && { 'script-src': [own(choice)] }) });
