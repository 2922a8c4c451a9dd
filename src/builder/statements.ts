import { addressesOf, ownAttributes, type Choice } from './choice.ts';
import { hasMap } from './policy-lines.ts';
import { foreignOrigins } from './site-addresses.ts';
import type { BuilderLanguage } from './words.ts';

/** Statements are for a municipality: in the language of its page where we have it. */
export const statementLanguage = ({ lang }: Choice): BuilderLanguage => (lang === 'nl' ? 'nl' : 'en');

const NAMES = {
  nl: {
    'activity-calendar': 'De activiteitenkalender',
    'services-map': 'De sociale kaart',
    'help-form': 'Het formulier',
    'indicator-cards': 'De cijfers over de buurt',
    'action-path': 'De acties in de buurt',
  },
  en: {
    'activity-calendar': 'The calendar of activities',
    'services-map': 'The map of services',
    'help-form': 'The form',
    'indicator-cards': 'The figures on the neighbourhood',
    'action-path': 'The actions in the neighbourhood',
  },
} as const;

const ACCESS = {
  nl: {
    made: '{name} op deze site is gemaakt met buurt. Het is gemaakt om te voldoen aan WCAG 2.2, niveau AA, en EN 301 549.',
    tested:
      'Zo is dat nagekeken: bij elke wijziging automatisch met axe, met het toetsenbord, op een scherm van 320 pixels breed, bij 400 % vergroting, in licht, donker en hoog contrast.',
    gaps: 'Wat we weten dat beter moet:',
    people: 'Mensen met een schermlezer hebben het nog niet voor ons getest.',
    partners: 'Teksten van partners zijn niet altijd in klare taal, en soms maar in één taal.',
    map: 'De punten op de kaart zijn met het toetsenbord niet te bereiken. Alles wat op de kaart staat, staat ook in de lijst ernaast.',
    chart: 'Grafieken zijn tekeningen. Dezelfde cijfers staan in een zin en in een tabel.',
    frame: 'Staat het in een frame? Dan hangt de naam van dat frame af van de titel die we eraan gaven.',
    ask: 'Lukt er iets niet? Meld het ons, dan helpen we je op een andere manier. [telefoon, e-mail]',
    date: 'Nagelezen op {date}.',
  },
  en: {
    made: '{name} on this site is made with buurt. It is made to meet WCAG 2.2, level AA, and EN 301 549.',
    tested:
      'This is how that is checked: at every change by machine with axe, with the keyboard, on a screen 320 pixels wide, enlarged to 400 %, in light, dark and high contrast.',
    gaps: 'What we know should be better:',
    people: 'People with a screen reader have not tested it for us yet.',
    partners: 'Texts of partners are not always in plain language, and sometimes in one language only.',
    map: 'The points on the map cannot be reached with the keyboard. All that is on the map is also in the list beside it.',
    chart: 'Charts are drawings. The same figures stand in a sentence and in a table.',
    frame: 'Does it stand in a frame? Then the name of that frame depends on the title we gave it.',
    ask: 'Is there something you cannot do? Tell us, and we help you in another way. [phone, e-mail]',
    date: 'Read through on {date}.',
  },
} as const;

const fillName = (text: string, name: string): string => text.replace('{name}', name);

/** A paragraph for the accessibility statement, with what is known to be wrong. `date` as people read it. */
export function accessParagraph(choice: Choice, date: string): string {
  const language = statementLanguage(choice);
  const words = ACCESS[language];
  const gaps = [
    words.people,
    words.partners,
    ...(hasMap(choice) ? [words.map] : []),
    ...(choice.widget === 'indicator-cards' ? [words.chart] : []),
    words.frame,
  ];
  return [
    fillName(words.made, NAMES[language][choice.widget]),
    words.tested,
    words.gaps,
    ...gaps.map((gap) => `- ${gap}`),
    words.ask,
    words.date.replace('{date}', date),
  ].join('\n');
}

const PRIVACY = {
  nl: {
    none: '{name} op deze site plaatst geen cookies, meet niets en volgt niemand.',
    feeds:
      'Je browser bewaart een kopie van de openbare lijsten (IndexedDB “buurt-feeds”), zodat je ze ook zonder internet ziet. Daar staat niets in over jou.',
    list: 'Zet je zelf iets in “mijn lijst”, dan bewaart je browser alleen die keuzes (localStorage “buurt-list”), tot je ze weghaalt.',
    near: 'Vraag je wat dicht bij jou is, dan vraagt je browser eerst of dat mag. Je plaats blijft op je toestel, afgerond op ongeveer 100 meter, en wordt niet bewaard.',
    search: 'Wat je zoekt of kiest, blijft op je toestel.',
    form: 'Wat je verstuurt, bewaart je browser op dit toestel (IndexedDB “buurt-outbox”) tot wij het ontvangen hebben, en hoogstens 7 dagen. Je kunt het zelf wissen. Een ontvangstbewijs zonder persoonlijke gegevens blijft 24 uur.',
    posted: 'Het bericht gaat naar {endpoint}. [Wie het leest, waarvoor, hoe lang jullie het bewaren.]',
    unposted: 'Er is geen adres ingesteld: het bericht blijft op je toestel, tot je het zelf afdrukt of mailt.',
    others:
      'De lijsten komen ook van {hosts}. Die sites zien daarbij het internetadres (IP) van je toestel, zoals bij elke webpagina.',
    images: 'Afbeeldingen komen van {hosts}. Die sites zien daarbij het internetadres (IP) van je toestel.',
    map: 'De achtergrond van de kaart komt van {hosts}. Dat gebeurt pas nadat je zegt dat het mag. Die site ziet dan je internetadres (IP) en welk stuk kaart je bekijkt.',
  },
  en: {
    none: '{name} on this site sets no cookies, measures nothing and follows nobody.',
    feeds:
      'Your browser keeps a copy of the public lists (IndexedDB “buurt-feeds”), so that you see them without internet too. There is nothing about you in it.',
    list: 'If you put something in “my list” yourself, your browser keeps those choices only (localStorage “buurt-list”), until you remove them.',
    near: 'If you ask what is near you, your browser first asks whether it may. Where you are stays on your device, rounded to about 100 metres, and is not kept.',
    search: 'What you search for or choose stays on your device.',
    form: 'What you send is kept by your browser on this device (IndexedDB “buurt-outbox”) until we have received it, and for 7 days at most. You can delete it yourself. A receipt without personal data stays for 24 hours.',
    posted: 'The message goes to {endpoint}. [Who reads it, what for, how long you keep it.]',
    unposted: 'No address is set: the message stays on your device, until you print or mail it yourself.',
    others:
      'The lists also come from {hosts}. Those sites see the internet address (IP) of your device, as with every web page.',
    images: 'Images come from {hosts}. Those sites see the internet address (IP) of your device.',
    map: 'The background of the map comes from {hosts}. That only happens after you have said that it may. That site then sees your internet address (IP) and which piece of the map you look at.',
  },
} as const;

const hostsOf = (origins: readonly string[]): string => origins.map((each) => new URL(each).host).join(', ');

/**
 * A paragraph for the privacy statement: all that is kept on the device (contract §6, P3), and who is asked for what.
 *
 * @param inside addresses of the lists that a config names
 * @param tiles origins of the basemap
 */
export function privacyParagraph(choice: Choice, inside: readonly string[], tiles: readonly string[]): string {
  const language = statementLanguage(choice);
  const words = PRIVACY[language];
  const { widget, site } = choice;
  const { endpoint = '', 'image-hosts': images = '' } = ownAttributes(choice);
  const isForm = widget === 'help-form';
  const isFound = widget === 'services-map' || widget === 'activity-calendar';
  const addresses = addressesOf(choice);
  const others = foreignOrigins([...addresses, ...inside], site);
  const lines = [
    fillName(words.none, NAMES[language][widget]),
    ...(isForm && addresses.length === 0 ? [] : [words.feeds]),
    ...(isFound ? [words.search, words.near] : []),
    ...(widget === 'services-map' ? [words.list] : []),
    ...(isForm ? [words.form] : []),
    ...(isForm && endpoint ? [words.posted.replace('{endpoint}', endpoint)] : []),
    ...(isForm && !endpoint && choice.source === 'feed' ? [words.unposted] : []),
    ...(others.length > 0 ? [words.others.replace('{hosts}', hostsOf(others))] : []),
    ...(images.trim()
      ? [
          words.images.replace(
            '{hosts}',
            images
              .trim()
              .split(/[\s,]+/)
              .join(', '),
          ),
        ]
      : []),
    ...(tiles.length > 0 ? [words.map.replace('{hosts}', hostsOf(tiles))] : []),
  ];
  return lines.join('\n');
}
