import type { Store } from './database.ts';
import { readMail, type MailSettings } from './mail-settings.ts';
import { isUsable, PASSWORD_COST } from './passwords.ts';
import { SETTINGS, type Environment, type SettingName } from './setting-names.ts';
import { Unusable } from './unusable.ts';

/** Everything a hub is told from outside, each once. */
export interface HubSettings {
  readonly store: Store;
  readonly host: string;
  readonly port: number;
  /** Path under which everything stands, `''` or `/intake`. */
  readonly base: string;
  /** Absolute address of `base`, for links outside a page; without a slash at its end. */
  readonly address: string;
  /** Municipalities; where there are several, the address of an intake names its own. */
  readonly towns: readonly [string, ...string[]];
  /** Origins of the sites that may post here, besides its own. */
  readonly origins: readonly string[];
  /** How many proxies of our own stand in front, each adding to X-Forwarded-For. */
  readonly proxies: number;
  /** By municipality: its config for pages, or its forms feed; an address on the web, or a file. */
  readonly configs: Readonly<Record<string, string>>;
  /** Minutes after which the feeds that a config names are asked again; 0 is never. */
  readonly pull: number;
  /** Days after which the operator wants messages gone, `''` for kinds that are not named; never later than their form says. */
  readonly daysKept: Readonly<Record<string, number>>;
  /** New messages in an hour. */
  readonly perAddress: number;
  readonly perTown: number;
  readonly mail?: MailSettings;
  readonly webhook?: { readonly url: string; readonly secret: string };
  /** Who signs in first; without a password a one-time link is made. */
  readonly first: { readonly name: string; readonly password?: string };
  /** What it costs to try one password; no word of the environment, as nobody should lower it but our own tests. */
  readonly passwordCost: number;
  /** File with the questions of the survey that become figures. */
  readonly survey?: string;
}

/**
 * Reads the environment; nothing has to be set, and what is set to nothing is not set. Throws `Unusable`, with the name of
 * what is wrong.
 */
export function readSettings(given: Environment): HubSettings {
  const environment: Environment = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
  const { HUB_HOST: host = SETTINGS.HUB_HOST, HUB_PASSWORD: password, HUB_SURVEY: survey } = environment;
  const port = whole(environment, 'PORT', 65_535);
  const address = (environment.HUB_URL ?? SETTINGS.HUB_URL.replace('PORT', String(port))).replace(/\/+$/, '');
  if (!isWeb(address)) throw new Unusable('HUB_URL: no address. Write it whole: https://hub.example.');
  if (password && !isUsable(password)) throw new Unusable('HUB_PASSWORD: take 12 to 200 characters.');
  const webhook = toWebhook(environment);
  const towns = toTowns(environment.HUB_TOWNS);
  const configs = toConfigs(environment.HUB_CONFIG, towns);
  const pull = whole(environment, 'HUB_PULL', 10_080);
  if (pull > 0 && Object.keys(configs).length === 0) {
    throw new Unusable('HUB_CONFIG: missing. Write which config names the lists that HUB_PULL fetches.');
  }
  const mail = readMail(environment, towns, (name, words) => {
    throw new Unusable(`${name}: ${words}`);
  });
  return {
    store: toStore(environment),
    host,
    port,
    base: new URL(address).pathname.replace(/\/+$/, ''),
    address,
    towns,
    origins: listed(environment.HUB_ORIGINS).map(toOrigin),
    proxies: whole(environment, 'HUB_PROXIES', 9),
    configs,
    pull,
    daysKept: toDays(environment.HUB_DAYS),
    perAddress: whole(environment, 'HUB_PER_ADDRESS', 1_000_000),
    perTown: whole(environment, 'HUB_PER_TOWN', 1_000_000),
    ...(mail && { mail }),
    ...(webhook && { webhook }),
    first: { name: environment.HUB_USER ?? SETTINGS.HUB_USER, ...(password && { password }) },
    passwordCost: PASSWORD_COST,
    ...(survey && { survey }),
  };
}

const isWeb = (address: string) => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);

const listed = (value: string | undefined) => (value ?? '').split(/[\s,]+/).filter(Boolean);

function whole(environment: Environment, name: SettingName, most: number): number {
  const value = Number(environment[name] ?? SETTINGS[name]);
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new Unusable(`${name}: not a whole number up to ${most}.`);
}

function toStore({ DATABASE_URL: url, HUB_FILE: file }: Environment): Store {
  if (!url) return { engine: 'sqlite', file: file ?? SETTINGS.HUB_FILE };
  if (/^postgres(ql)?:/.test(url)) return { engine: 'postgresql', url };
  throw new Unusable('DATABASE_URL: not a PostgreSQL address. Write postgresql://…, or leave it out for a file.');
}

function toTowns(value: string | undefined): HubSettings['towns'] {
  const [first = SETTINGS.HUB_TOWNS, ...others] = listed(value);
  const odd = [first, ...others].find((town) => !/^[a-z0-9-]{1,64}$/.test(town));
  if (odd === undefined) return [first, ...others];
  throw new Unusable('HUB_TOWNS: a town is written in small letters, digits and -.');
}

function toOrigin(written: string): string {
  if (URL.canParse(written) && new URL(written).origin === written) return written;
  throw new Unusable('HUB_ORIGINS: write each as https://www.town.example, without anything after it.');
}

/** `https://www.town.example/config.json` where there is one town, else `balen=/srv/balen.json ravels=https://…`. */
function toConfigs(value: string | undefined, towns: HubSettings['towns']): Record<string, string> {
  const configs = listed(value).map((written): [string, string] => {
    const [, town = towns[0], address = ''] = /^(?:([a-z0-9-]+)=)?(.+)$/.exec(written) ?? [];
    if (towns.includes(town) && (!/^https?:/i.test(address) || URL.canParse(address))) return [town, address];
    throw new Unusable(`HUB_CONFIG: write ${towns[0]}=https://www.town.example/config.json, or the path of a file.`);
  });
  return Object.fromEntries(configs);
}

/** `180 concern=90`: days for all kinds, then for some. */
function toDays(value: string | undefined): Record<string, number> {
  const days: Record<string, number> = {};
  for (const part of listed(value)) {
    const [kind, count] = part.includes('=') ? part.split('=', 2) : ['', part];
    if (!/^[1-9]\d{0,3}$/.test(count ?? '')) throw new Unusable('HUB_DAYS: write 180, or 180 concern=90.');
    days[kind ?? ''] = Number(count);
  }
  return days;
}

function toWebhook({ HUB_WEBHOOK: url, HUB_WEBHOOK_SECRET: secret }: Environment): HubSettings['webhook'] {
  if (!url) return undefined;
  if (!isWeb(url)) throw new Unusable('HUB_WEBHOOK: no address. Write it whole: https://….');
  if (!secret) throw new Unusable('HUB_WEBHOOK_SECRET: missing. Who receives the notices needs it to check them.');
  return { url, secret };
}
