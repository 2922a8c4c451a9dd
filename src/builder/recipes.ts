import { escaped, openTag } from './markup-text.ts';
import { addressesOf, type Choice, type SiteKind } from './choice.ts';
import { commonAttributes, type Hashes } from './code-to-copy.ts';
import type { BuilderLanguage } from './words.ts';

/** What to do in each kind of site, step by step. "A", "B" … are the names of the boxes to copy from. */
const STEPS: Readonly<Record<BuilderLanguage, Readonly<Record<SiteKind, readonly string[]>>>> = {
  nl: {
    html: [
      'Zet de map op je site.',
      'Plak “Script en bouwsteen” in de pagina, op de plaats waar het moet komen.',
      'Open de pagina. Zie je alleen de vervangtekst? Kijk of het adres van de map klopt, en of je veiligheidsbeleid het toelaat.',
    ],
    wordpress: [
      'Met de plugin: laat een beheerder buurt-wordpress.zip toevoegen bij Plugins, Nieuwe plugin, Uploaden, en activeren. De map van buurt zit erin.',
      'Voeg op de pagina het blok “buurt” toe, of plak de “Shortcode”. Dat mag elke redacteur, ook waar niemand HTML mag plaatsen. Staat je config of het adres voor berichten op een andere site, dan noemt een beheerder de config bij Instellingen, buurt.',
      'Zonder plugin: zet de map met je FTP-programma in de hoofdmap van je site, naast wp-content.',
      'Open de pagina, voeg het blok “Aangepaste HTML” toe en plak er “Script en bouwsteen” in.',
      'Bewaar en kijk. Is het script weg? Dan mag jouw account geen scripts plaatsen. Laat een beheerder “Alleen het script” in de voet van het thema zetten, en plak zelf “Alleen de bouwsteen”.',
      'Haalt WordPress ook de bouwsteen weg (zoals op WordPress.com of in een netwerk van sites)? Gebruik dan het frame, of laat een beheerder de pagina bewaren.',
    ],
    drupal: [
      'Met de module: pak buurt-drupal.zip uit in modules/custom, en zet “buurt” aan bij Uitbreiden. De map van buurt zit erin.',
      'Zet bij Configuratie, Tekstindelingen het filter “Toon bouwstenen van buurt” aan, na “Toegelaten HTML-tags beperken”, en plak de “Shortcode” in een tekst. Of plaats het blok “buurt” bij Blokindeling.',
      'Zonder module: zet de map op je site, naast index.php.',
      'Zet “Alleen het script” in het sjabloon html.html.twig van je thema, voor </body>.',
      'Ga naar Configuratie, Tekstindelingen. Kies de indeling van je pagina, en voeg bij “Toegelaten HTML-tags” de regel “Toegelaten tags” toe.',
      'Bewerk de pagina, kies “Broncode” en plak “Alleen de bouwsteen”.',
      'Mag je de tekstindeling niet wijzigen? Gebruik dan het frame, in een indeling die iframe toelaat.',
    ],
    typo3: [
      'Met de extensie: pak buurt-typo3.zip uit in packages of typo3conf/ext, zet ze aan, en voeg “buurt” toe aan het TypoScript-sjabloon. Kies dan het inhoudselement “buurt: een onderdeel”. Ze draaide nog nooit in een echte TYPO3: probeer ze eerst op een testsite.',
      'Zonder extensie: zet de map op je site, in de map “public”.',
      'Voeg “TypoScript voor het script” toe aan het sjabloon van je site (Setup), en wis de cache.',
      'Voeg op de pagina het inhoudselement “HTML” toe en plak er “Alleen de bouwsteen” in.',
      'Is “HTML” er niet bij? Vraag de beheerder om dit element toe te laten voor je groep. Lukt dat niet: gebruik het frame.',
    ],
  },
  en: {
    html: [
      'Put the folder on your site.',
      'Paste “Script and building block” into the page, where it should come.',
      'Open the page. Do you see only the text for people without script? Check the address of the folder, and whether your security policy allows it.',
    ],
    wordpress: [
      'With the plugin: have an administrator add buurt-wordpress.zip under Plugins, Add New, Upload, and activate it. The folder of buurt is inside.',
      'Add the block “buurt” to the page, or paste the “Shortcode”. Every editor may, also where nobody may place HTML. Is your config or the address for messages on another site? Then an administrator names the config under Settings, buurt.',
      'Without the plugin: put the folder into the main folder of your site, beside wp-content, with your FTP program.',
      'Open the page, add the block “Custom HTML” and paste “Script and building block” into it.',
      'Save and look. Is the script gone? Then your account may not place scripts. Have an administrator put “Only the script” into the footer of the theme, and paste “Only the building block” yourself.',
      'Does WordPress take the building block away too (as on WordPress.com or in a network of sites)? Then use the frame, or have an administrator save the page.',
    ],
    drupal: [
      'With the module: unpack buurt-drupal.zip in modules/custom, and switch “buurt” on under Extend. The folder of buurt is inside.',
      'Under Configuration, Text formats, switch on the filter “Show buurt widgets”, after “Limit allowed HTML tags”, and paste the “Shortcode” into a text. Or place the block “buurt” under Block layout.',
      'Without the module: put the folder on your site, beside index.php.',
      'Put “Only the script” into the template html.html.twig of your theme, before </body>.',
      'Go to Configuration, Text formats. Choose the format of your page, and add the line “Allowed tags” to “Allowed HTML tags”.',
      'Edit the page, choose “Source” and paste “Only the building block”.',
      'May you not change the text format? Then use the frame, in a format that allows iframe.',
    ],
    typo3: [
      'With the extension: unpack buurt-typo3.zip in packages or typo3conf/ext, switch it on, and add “buurt” to the TypoScript template. Then choose the content element “buurt: a widget”. It has never run in a real TYPO3: try it on a test site first.',
      'Without the extension: put the folder on your site, in the folder “public”.',
      'Add “TypoScript for the script” to the template of your site (Setup), and clear the cache.',
      'Add the content element “HTML” to the page and paste “Only the building block” into it.',
      'Is there no “HTML”? Ask the administrator to allow this element for your group. If that cannot be: use the frame.',
    ],
  },
};

export const recipeSteps = (siteKind: SiteKind, language: BuilderLanguage): readonly string[] =>
  STEPS[language][siteKind];

const BRACKETS: Readonly<Record<string, string>> = { '[': '&#91;', ']': '&#93;' };
const withoutBrackets = (html: string): string => html.replace(/[[\]]/g, (bracket) => BRACKETS[bracket] ?? '');

/** The first tag of a shortcode. Brackets in what was typed would end it. */
const openCode = (name: string, attributes: Readonly<Record<string, string | undefined>>): string =>
  `[${withoutBrackets(openTag(name, attributes).slice(1, -1))}]`;

/** What an editor types in a text where our plugin for WordPress or our module for Drupal is. On one line: both make paragraphs of lines. */
export function shortcode(choice: Choice, words: string): string {
  const { widget, lang, link, source } = choice;
  const [config] = addressesOf(choice);
  const inside = link ? `${openTag('a', { href: link })}${escaped(words)}</a>` : escaped(words);
  const language = lang === 'nl' ? undefined : lang;
  const isInside = source === 'config' && config !== undefined;
  const given = { widget, ...commonAttributes(choice), lang: isInside ? undefined : language };
  const code = `${openCode('buurt', given)}${withoutBrackets(inside)}[/buurt]`;
  if (!isInside) return code;
  return `${openCode('buurt_neighbourhood', { config, lang: language })}${code}[/buurt_neighbourhood]`;
}

/** The element and its attributes, as Drupal's filter "Limit allowed HTML tags" wants them. */
export function drupalTags(choice: Choice): string {
  const names = [...Object.keys(commonAttributes(choice)), ...(choice.lang === 'nl' ? [] : ['lang'])];
  const empty = (tag: string, attributes: readonly string[]) =>
    openTag(tag, Object.fromEntries(attributes.map((name) => [name, '']))).replaceAll('=""', '');
  const around = choice.source === 'config' ? [empty('buurt-neighbourhood', ['config', 'lang'])] : [];
  return [...around, empty(`buurt-${choice.widget}`, names), '<p>', '<a href>'].join(' ');
}

/** What is in a value of TypoScript: one line. */
const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ').trim();

export function typoScript({ folder }: Choice, hashes: Hashes): string {
  const integrity = hashes['buurt.js'];
  const settings = [
    'buurt.type = module',
    'buurt.external = 1',
    'buurt.disableCompression = 1',
    'buurt.excludeFromConcatenation = 1',
    ...(integrity ? [`buurt.integrity = ${integrity}`] : []),
  ];
  return [
    'page.includeJSFooter {',
    `  buurt = ${oneLine(folder)}buurt.js`,
    ...settings.map((each) => `  ${each}`),
    '}',
  ].join('\n');
}
