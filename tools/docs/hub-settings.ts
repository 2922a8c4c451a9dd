import { SETTINGS, type SettingName } from '../../src/hub/setting-names.ts';
import { markup } from '../../src/mirror/markup.ts';
import { inline } from './own-markup.ts';
import type { Page, Site } from './page.ts';
import { table } from './pieces.ts';
import { wordsFor, type DocsLanguage } from './words.ts';

/** What each setting is for. `code` stands between backticks. */
const WORDS: Readonly<Record<SettingName, Readonly<Record<DocsLanguage, string>>>> = {
  HUB_URL: {
    nl: 'Het adres waarop bewoners de hub vinden, met `https://`. Mag een pad hebben: `https://www.gemeente.example/intake`.',
    en: 'The address where residents find the hub, with `https://`. May have a path: `https://www.town.example/intake`.',
  },
  HUB_HOST: {
    nl: 'Op welk netwerkadres hij luistert. Zo alleen op de machine zelf, achter je webserver; in een container `0.0.0.0`.',
    en: 'On which network address it listens. By default on the machine itself only, behind your web server; in a container `0.0.0.0`.',
  },
  PORT: { nl: 'Op welke poort hij luistert.', en: 'On which port it listens.' },
  HUB_PROXIES: {
    nl: 'Hoeveel webservers van jezelf ervoor staan: `1` achter nginx. Zonder dit telt hij alle bewoners samen als één adres.',
    en: 'How many web servers of your own stand in front: `1` behind nginx. Otherwise all residents count as one address.',
  },
  HUB_ORIGINS: {
    nl: 'De sites waarvan pagina’s mogen posten, naast die van de hub zelf: `https://www.gemeente.example`.',
    en: 'The sites whose pages may post, besides the hub’s own: `https://www.town.example`.',
  },
  HUB_TOWNS: {
    nl: 'De gemeenten, in kleine letters: `balen ravels`. Met meer dan één heeft elk haar eigen adres: `/v1/intake/balen`.',
    en: 'The towns, in small letters: `balen ravels`. With more than one each has its own address: `/v1/intake/balen`.',
  },
  HUB_CONFIG: {
    nl: 'De config van je pagina’s, als adres of bestand: dan kent de hub je eigen formulieren. Met meer gemeenten: `balen=… ravels=…`.',
    en: 'The config of your pages, as an address or a file: the hub then knows your own forms. With more towns: `balen=… ravels=…`.',
  },
  HUB_PULL: {
    nl: 'Om de hoeveel minuten hij de lijsten ophaalt die `HUB_CONFIG` noemt, en zelf aanbiedt als `/feeds/<gemeente>/<soort>.json`: `60`. Met `0` doet hij dat niet.',
    en: 'After how many minutes it fetches again the lists that `HUB_CONFIG` names, and serves them as `/feeds/<town>/<kind>.json`: `60`. With `0` it does not.',
  },
  HUB_FILE: { nl: 'Het bestand waarin alles staat (SQLite).', en: 'The file that holds everything (SQLite).' },
  DATABASE_URL: {
    nl: 'In plaats van dat bestand een PostgreSQL (15 of nieuwer): `postgresql://…`.',
    en: 'A PostgreSQL (15 or newer) in place of that file: `postgresql://…`.',
  },
  HUB_USER: {
    nl: 'De naam van wie zich als eerste aanmeldt. Telt alleen zolang er niemand is.',
    en: 'The name of who signs in first. Counts only while there is nobody.',
  },
  HUB_PASSWORD: {
    nl: 'Het eerste wachtwoord, 12 tot 200 tekens. Zonder dit zegt de hub bij zijn start één link waar je er een kiest: dat is beter.',
    en: 'The first password, 12 to 200 characters. Without it the hub prints a link at its start where you choose one: that is better.',
  },
  HUB_DAYS: {
    nl: 'Na hoeveel dagen berichten gewist worden, als dat eerder is dan hun formulier belooft: `180 concern=90`.',
    en: 'Days after which messages are erased, where that is sooner than their form promises: `180 concern=90`.',
  },
  HUB_PER_ADDRESS: {
    nl: 'Hoeveel nieuwe berichten per uur van één netwerkadres. Een bibliotheek of school heeft er één voor iedereen.',
    en: 'How many new messages an hour from one network address. A library or school has one for everybody.',
  },
  HUB_PER_TOWN: {
    nl: 'Hoeveel nieuwe berichten per uur voor één gemeente. Met meer hubs op één PostgreSQL telt elk de zijne.',
    en: 'How many new messages an hour for one town. With more hubs on one PostgreSQL each counts its own.',
  },
  SMTP_URL: {
    nl: 'De mailserver die zegt dat er een bericht is: `smtps://naam:wachtwoord@mail.gemeente.example`.',
    en: 'The mail server that says that there is a message: `smtps://user:password@mail.town.example`.',
  },
  HUB_MAIL: {
    nl: 'Naar wie die mail gaat: `werker@gemeente.example concern=zorg@gemeente.example`, of `balen/werker@…` voor één gemeente. `list=web@gemeente.example` hoort welke lijst niet te lezen is.',
    en: 'To whom that mail goes: `worker@town.example concern=care@town.example`, or `balen/worker@…` for one town. `list=web@town.example` hears which list cannot be read.',
  },
  HUB_MAIL_FROM: {
    nl: 'Van wie die mail komt. Zonder dit: het eerste adres van `HUB_MAIL`.',
    en: 'From whom that mail is. Otherwise the first address of `HUB_MAIL`.',
  },
  HUB_WEBHOOK: {
    nl: 'Een adres van jezelf dat meteen hoort dat er een bericht is, zonder wat erin staat, en welke lijst niet te lezen is.',
    en: 'An address of your own that is told at once that there is a message, without what it says, and which list cannot be read.',
  },
  HUB_WEBHOOK_SECRET: {
    nl: 'Het geheim waarmee dat bericht ondertekend wordt. Moet er zijn bij `HUB_WEBHOOK`.',
    en: 'The secret by which that notice is signed. Must be there with `HUB_WEBHOOK`.',
  },
  HUB_SURVEY: {
    nl: 'Een bestand met de rondes van een bevraging. Na een ronde staan de cijfers op `/feeds/<gemeente>/indicators.json`.',
    en: 'A file with the rounds of a survey. After a round its figures are at `/feeds/<town>/indicators.json`.',
  },
};

/** Every setting of the server for forms, in the order in which one meets them. */
export function hubPage({ language, link }: Site): Page {
  const t = wordsFor(language);
  const rows = Object.entries(SETTINGS).map(([name, otherwise]) => [
    markup`<code id="${name}">${name}</code>`,
    inline(WORDS[name as SettingName][language]),
    otherwise ? markup`<code>${otherwise}</code>` : t('hub.nothing'),
  ]);
  const body = markup`<p class="lead">${t('hub.lead')}</p>
    <p>${inline(t('hub.how'))}</p>
    ${table(t('hub'), [t('hub.setting'), t('what'), t('default')], rows)}
    <p><a href="${link('hub', 'guides/developer')}">${t('developer')}</a></p>`;
  return { path: 'hub', section: 'developer', title: t('hub'), summary: t('hub.lead'), body };
}
