/**
 * What runs in `embed.html`: makes one widget of the words behind the question mark, for sites whose editor strips tags. An
 * address in them must be on the frame's own site: else anybody could write a link that shows their own telephone numbers
 * under the town's name. Feeds of partners are named in a config there, which only the webmaster can write.
 */
import { isHostMessage, type FrameMessage } from './messages.ts';

const COMMON = ['feed', 'format', 'heading', 'heading-level', 'debug', 'link-state', 'without-json-ld'];
/** The attributes of each widget that a frame may set (contract §3). */
const WIDGETS: Readonly<Record<string, readonly string[]>> = {
  'services-map': [
    ...['view', 'center', 'zoom', 'basemap', 'categories', 'needs', 'kind', 'limit', 'map', 'image-hosts'],
  ],
  'activity-calendar': ['view', 'date', 'days', 'categories', 'limit', 'image-hosts', 'subscribe', 'with-qr'],
  'help-form': ['kind', 'endpoint', 'forms', 'subject'],
  'indicator-cards': ['view', 'ids', 'theme', 'levels'],
  'action-path': ['view', 'horizon', 'plan'],
};
const ADDRESSES: readonly string[] = ['feed', 'config', 'endpoint', 'forms', 'basemap', 'subscribe'];
/** A frame inherits nothing from the page around it, so colours and type are told. */
const LOOKS: Readonly<Record<string, string>> = {
  accent: 'color',
  ink: 'color',
  surface: 'color',
  line: 'color',
  radius: 'border-radius',
  space: 'padding',
  font: 'font-family',
};
const OWN_PAGE: Readonly<Record<string, string>> = {
  nl: 'Toon dit op een eigen pagina',
  fr: 'Afficher sur une page à part',
  de: 'Auf einer eigenen Seite zeigen',
  en: 'Show this on a page of its own',
};
const NO_WIDGET: Readonly<Record<string, string>> = {
  nl: 'Voor de webmaster: zet in het adres van dit kader widget= met een van deze namen:',
  fr: 'Pour le webmestre : mettez dans l’adresse de ce cadre widget= et un de ces noms :',
  de: 'Für den Webmaster: Setzen Sie in die Adresse dieses Rahmens widget= mit einem dieser Namen:',
  en: 'For the webmaster: put widget= in the address of this frame, with one of these names:',
};
const CANNOT: Readonly<Record<string, string>> = {
  nl: 'Dit kan hier niet getoond worden. Bel gerust naar de gemeente als je iets zoekt.',
  fr: 'Ceci ne peut pas être affiché ici. N’hésitez pas à téléphoner à la commune.',
  de: 'Das lässt sich hier nicht zeigen. Rufen Sie gern die Gemeinde an.',
  en: 'This cannot be shown here. Do phone the municipality if you are looking for something.',
};
/** What is said of an element that cannot start, or that has no list, as where its address was refused; it names no feed. */
const NOT_STARTED: readonly unknown[] = ['browser', 'network', 'policy', 'no-feed'];

const asked = new URLSearchParams(location.search);
const root = document.documentElement;
const warn = (what: string) => console.warn(`buurt embed: ${what}`);

/** Whether every address in it is on this site; a name (`basemap=grb`) is none. */
function isOurs(value: string): boolean {
  return value.split(/\s+/).every((each) => /^[\w-]*$/.test(each) || isHere(each));
}
function isHere(address: string): boolean {
  try {
    const { origin, protocol } = new URL(address, location.href);
    return origin === location.origin && protocol.startsWith('http');
  } catch {
    return false;
  }
}

function give(element: Element, name: string, value: string): void {
  if (!ADDRESSES.includes(name) || isOurs(value)) element.setAttribute(name, value);
  else warn(`"${name}" must be an address on ${location.origin}. Feeds of others are named in a config there.`);
}

function dress(): void {
  for (const [name, property] of Object.entries(LOOKS)) {
    const value = asked.get(name);
    if (value && CSS.supports(property, value)) root.style.setProperty(`--buurt-${name}`, value);
  }
  const scheme = asked.get('scheme');
  if (scheme === 'dark' || scheme === 'light') root.style.colorScheme = scheme;
}

/** Links lead away from the whole page, not from the frame; those to a place in it stay in it. */
function leadOut(event: MouseEvent): void {
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
  if (!link || link.hasAttribute('download') || !link.protocol.startsWith('http')) return;
  if (link.href.split('#')[0] !== location.href.split('#')[0] || link === ownPage) link.target = '_top';
}

const widget = asked.get('widget')?.replace(/^buurt-/, '') ?? '';
const known = Object.hasOwn(WIDGETS, widget) ? WIDGETS[widget] : undefined;
const around = document.createElement('buurt-neighbourhood');
const ownPage = document.createElement('a');
/** Stands in the frame where nothing else can. */
const missing = document.createElement('p');
const sorry = document.createElement('p');
ownPage.href = location.href;
addEventListener('click', leadOut, true);

function speak(lang: string): void {
  root.lang = lang;
  const said = (words: Readonly<Record<string, string>>) => words[lang.slice(0, 2)] ?? words.nl ?? '';
  ownPage.textContent = said(OWN_PAGE);
  sorry.textContent = said(CANNOT);
  missing.textContent = `${said(NO_WIDGET)} ${Object.keys(WIDGETS).join(', ')}.`;
}

function show(attributes: readonly string[]): void {
  const element = document.createElement(`buurt-${widget}`);
  for (const [name, value] of asked) {
    if ([...COMMON, ...attributes].includes(name)) give(element, name, value);
    else if (name === 'config' || name === 'area') give(around, name, value);
  }
  element.append(ownPage);
  element.addEventListener('buurt-issue', (event) => {
    if (!('feed' in event && 'code' in event) || event.feed !== '') return;
    // On a page of its own it would not start either.
    if (NOT_STARTED.includes(event.code)) ownPage.replaceWith(sorry);
  });
  around.append(element);
  document.body.append(around);
}

/** Tells the page around, once it has said who it is, how high this is and which area is chosen. */
function follow(): void {
  let host: string | undefined;
  const send = (message: FrameMessage) => host !== undefined && parent.postMessage(message, host);
  const measure = () => send({ buurt: 'height', height: document.body.getBoundingClientRect().height });
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || !isHostMessage(data)) return;
    const isNew = host !== origin;
    host = origin;
    root.style.setProperty('--buurt-screen-above', `${data.above}px`);
    root.style.setProperty('--buurt-screen-below', `${data.below}px`);
    if (data.lang && !asked.has('lang') && root.lang !== data.lang) speak(data.lang);
    if (data.area !== undefined && around.getAttribute('area') !== data.area) around.setAttribute('area', data.area);
    if (isNew) measure();
  });
  new ResizeObserver(measure).observe(document.body);
  around.addEventListener('buurt-area-change', (event) => {
    if ('area' in event) send({ buurt: 'area', area: typeof event.area === 'string' ? event.area : '' });
  });
}

speak(asked.get('lang') || 'nl');
dress();
if (known) {
  document.title = asked.get('title') || asked.get('heading') || document.title;
  show(known);
} else {
  warn(`"widget=" must be one of ${Object.keys(WIDGETS).join(', ')}.`);
  document.body.append(missing);
}
if (parent !== window) follow();
