/**
 * What runs in `self-test.html`: tells a webmaster whether every file of this folder is as it was published, and what the
 * site's own policy allows. It asks nothing but this folder.
 */
import { policyFindings, type PolicyFinding } from './policy-findings.ts';

/** In Dutch and in English; `line`: what to put into the policy, to be copied as it is. */
type Said = readonly [nl: string, en: string, line?: string];

const POLICY: Readonly<Record<PolicyFinding['code'], Said>> = {
  'none': [
    'Deze site stuurt geen veiligheidsbeleid (Content-Security-Policy) mee. Alles werkt; een beleid maakt de site wel veiliger.',
    'This site sends no Content-Security-Policy. Everything works; a policy would make the site safer.',
  ],
  'fine': [
    'Het veiligheidsbeleid van deze site laat alles toe wat nodig is.',
    'The policy of this site allows all that is needed.',
  ],
  'script': [
    'Er kan geen script starten. Zet in het beleid:',
    'No script can start. Add to the policy:',
    "script-src 'self'",
  ],
  'style': [
    'De opmaak wordt geweigerd. Zet in het beleid:',
    'Styles are refused. Add to the policy:',
    "style-src 'self'",
  ],
  'connect': [
    'De feeds van deze site mogen niet gelezen worden. Zet in het beleid, met daarachter de sites van je andere feeds:',
    'Feeds of this site may not be read. Add to the policy, followed by the sites of your other feeds:',
    "connect-src 'self'",
  ],
  'worker': [
    'De kaart kan niet starten; de lijst blijft staan. Zet in het beleid:',
    'The map cannot start; the list stays. Add to the policy:',
    "worker-src 'self'",
  ],
  'image': [
    'Een deel van de kaart wordt geweigerd. Zet in het beleid:',
    'A part of the map is refused. Add to the policy:',
    "img-src 'self' data: blob:",
  ],
  'trusted-types': [
    'De widgets kunnen niet starten: de namen van Trusted Types ontbreken. Zet in het beleid:',
    'The widgets cannot start: names of Trusted Types are missing. Add to the policy:',
    'trusted-types lit-html buurt',
  ],
};
const NOW: Said = ['Dit is het beleid nu:', 'This is the policy now:'];
const AGAIN: Said = [
  'Open deze pagina daarna opnieuw. Dan kijken we de rest na.',
  'Open this page again after that. Then we check the rest.',
];
const FILES: Readonly<Record<'whole' | 'missing' | 'changed' | 'unlisted', Said>> = {
  whole: [
    'Alle {count} bestanden zijn er, en zijn zoals ze gepubliceerd werden.',
    'All {count} files are there, as they were published.',
  ],
  missing: [
    'Dit bestand ontbreekt: {file}. Kopieer de hele map opnieuw.',
    'This file is missing: {file}. Copy the whole folder again.',
  ],
  changed: [
    'Dit bestand is anders dan het gepubliceerd werd: {file}. Kopieer de hele map opnieuw.',
    'This file is not as it was published: {file}. Copy the whole folder again.',
  ],
  unlisted: [
    'De lijst hashes.json ontbreekt of is stuk. Kopieer de hele map opnieuw.',
    'The list hashes.json is missing or broken. Copy the whole folder again.',
  ],
};

const found = document.getElementById('found');

function say(
  [nl, en, directive]: Said,
  { file = '', count = 0 }: { file?: string; count?: number } = {},
  mark: '✗ ' | '✓ ' | '' = '✗ ',
): void {
  const put = (words: string) => words.replace('{file}', file).replace('{count}', String(count));
  const line = document.createElement('p');
  const english = document.createElement('small');
  english.lang = 'en';
  english.textContent = put(en);
  line.append(`${mark}${put(nl)}`, document.createElement('br'), english);
  found?.append(line);
  if (directive) found?.append(code(directive));
}

function code(text: string): HTMLPreElement {
  const shown = document.createElement('pre');
  shown.textContent = text;
  return shown;
}

async function digest(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}

/** As the server has it now, not as the browser remembers it. */
const fresh = (file: string) => fetch(new URL(file, import.meta.url), { cache: 'no-cache' });

/** Answers how one file is: it may have been lost, or changed on its way. */
async function stateOf(file: string, integrity: string): Promise<'whole' | 'missing' | 'changed'> {
  const response = await fresh(file).catch(() => undefined);
  if (!response?.ok) return 'missing';
  return (await digest(await response.arrayBuffer())) === integrity ? 'whole' : 'changed';
}

async function checkFiles(): Promise<void> {
  const list: unknown = await fresh('hashes.json')
    .then((response) => response.json())
    .catch(() => undefined);
  if (typeof list !== 'object' || list === null) return say(FILES.unlisted);
  const files = Object.entries(list).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  let isWhole = true;
  for (const [file, integrity] of files) {
    const state = await stateOf(file, integrity);
    if (state === 'whole') continue;
    isWhole = false;
    say(FILES[state], { file });
  }
  if (isWhole) say(FILES.whole, { count: files.length }, '✓ ');
}

/** Answers whether anything can be asked at all: a policy may refuse that too, and then nobody can tell us the rest of it. */
async function checkPolicy(): Promise<boolean> {
  const answer = await fetch(location.href, { cache: 'no-cache' }).catch(() => undefined);
  if (!answer) {
    say(POLICY.connect);
    say(AGAIN, {}, '');
    return false;
  }
  const policy = answer.headers.get('content-security-policy') ?? '';
  for (const { code } of policyFindings(policy))
    say(POLICY[code], {}, code === 'none' || code === 'fine' ? '✓ ' : '✗ ');
  if (policy) {
    say(NOW, {}, '');
    found?.append(code(policy.replaceAll('; ', ';\n')));
  }
  return true;
}

if (await checkPolicy()) await checkFiles();
document.getElementById('wait')?.remove();
