import type { DoctorLanguage } from '../doctor/finding-words.ts';
import { HUB_USAGE } from './hub-usage.ts';
import { MIRROR_USAGE } from './mirror-usage.ts';

const nl = `buurt: gereedschap voor wie feeds maakt of beheert

  buurt check BESTAND-of-ADRES …   kijkt feeds en configs na: wat er mis is, waar, en hoe je het oplost
  buurt mirror CONFIG --out MAP    maakt van alle feeds van een config kopieën voor je eigen site
  buurt hub [serve|token|sources|backup|restore] de server voor formulieren en lijsten (Node 24)

Bij check:
  --kind SOORT       activities, services, indicators, actions, partners, areas, forms of config
  --format FORMAAT   zoals geojson, icalendar of csv, als we het niet zelf herkennen
  --areas BESTAND    de wijken en dorpen: wat erbuiten ligt, melden we
  --site ADRES       de site die de feed toont, om CORS na te kijken
  --json             het rapport voor programma's
  --html BESTAND     het rapport als webpagina
  --docs ADRES       waar de documentatie op het web staat, als anderen het rapport lezen; anders die van deze kopie
  --lang nl|en       de taal van het rapport
  --allow-private    vraag ook adressen in een eigen netwerk op

Het commando eindigt met 0 als er geen fouten zijn, met 1 als er fouten zijn, met 2 als het commando niet klopt.
`;

const en = `buurt: tools for those who make or look after feeds

  buurt check FILE-or-ADDRESS …    checks feeds and configs: what is wrong, where, and how to mend it
  buurt mirror CONFIG --out FOLDER makes copies of all feeds of a config, for your own site
  buurt hub [serve|token|sources|backup|restore] the server for forms and lists (Node 24)

With check:
  --kind KIND        activities, services, indicators, actions, partners, areas, forms or config
  --format FORMAT    such as geojson, icalendar or csv, where we do not recognise it
  --areas FILE       the neighbourhoods and villages: what lies outside them is told
  --site ADDRESS     the site that shows the feed, to check CORS
  --json             the report for programs
  --html FILE        the report as a web page
  --docs ADDRESS     where the documentation is on the web, if others read the report; else that of this copy
  --lang nl|en       the language of the report
  --allow-private    also ask addresses in a private network

It ends with 0 when nothing is wrong, with 1 when something is, with 2 when the command itself is not right.
`;

export const USAGE: Readonly<Record<DoctorLanguage, string>> = {
  nl: nl + MIRROR_USAGE.nl + HUB_USAGE.nl,
  en: en + MIRROR_USAGE.en + HUB_USAGE.en,
};

/** Where to read on, below what is not right. */
export const MORE: Readonly<Record<DoctorLanguage, string>> = {
  nl: 'Alles over dit commando: buurt --help',
  en: 'All about this command: buurt --help',
};

/** What is not right in a command. */
export const MISUSE = {
  nl: {
    command: 'Dit commando kennen we niet: {name}.',
    option: 'Deze optie kennen we niet, of er ontbreekt iets: {name}.',
    nothing: 'Zeg welk bestand of adres we moeten nakijken.',
    kind: 'Deze soort kennen we niet: {name}.',
    format: 'Dit formaat kennen we niet: {name}.',
    lang: 'Kies nl of en.',
    site: 'Schrijf het adres helemaal, zoals https://www.balen.be.',
    areas: 'In {name} vonden we geen gebieden.',
    file: 'We kunnen niet schrijven in {name}.',
    report: 'Het rapport is een webpagina: geef bij --html een naam die eindigt op .html, en niet {name}.',
    config: 'Geef één config: een bestand of een adres.',
    out: 'Zeg met --out in welke map de kopieën moeten komen.',
    own: 'Dit bestand is een bron, en zou overschreven worden: {name}. Kies met --out een andere map.',
    pages: 'Kies nl, fr, de of en, en niet {name}.',
    level: 'Kies 2, 3 of 4 voor het niveau van de koppen, en niet {name}.',
    delay: 'Geef het aantal milliseconden om te wachten, hoogstens 600000, en niet {name}.',
    node: 'Hiervoor is Node {name} nodig.',
    packages: 'Hiervoor zijn nog pakketten nodig. Installeer ze met: npm install {name}.',
  },
  en: {
    command: 'We do not know this command: {name}.',
    option: 'We do not know this option, or something is missing: {name}.',
    nothing: 'Say which file or address to check.',
    kind: 'We do not know this kind: {name}.',
    format: 'We do not know this format: {name}.',
    lang: 'Choose nl or en.',
    site: 'Write the address whole, such as https://www.balen.be.',
    areas: 'There are no areas in {name}.',
    file: 'We cannot write to {name}.',
    report: 'The report is a web page: give with --html a name that ends in .html, and not {name}.',
    config: 'Give one config: a file or an address.',
    out: 'Say with --out in which folder the copies must come.',
    own: 'This file is a source, and would be written over: {name}. Choose another folder with --out.',
    pages: 'Choose nl, fr, de or en, and not {name}.',
    level: 'Choose 2, 3 or 4 for the level of the headings, and not {name}.',
    delay: 'Give the number of milliseconds to wait, at most 600000, and not {name}.',
    node: 'This needs Node {name}.',
    packages: 'This needs some more packages. Install them with: npm install {name}.',
  },
} as const satisfies Record<DoctorLanguage, Readonly<Record<string, string>>>;
