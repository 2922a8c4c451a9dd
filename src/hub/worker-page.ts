import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ENDONYMS, LANGUAGES, locale, type Language } from '../i18n/language.ts';
import type { Hub, HubEnv } from './hub.ts';
import type { Session } from './sessions.ts';
import { readerLanguage } from './reader-language.ts';
import { wordsIn, type Words } from './worker-words.ts';

/** A piece of a page: every value in it was escaped on its way in. */
export type Markup = ReturnType<typeof html>;

/** What every page of the worker's side is drawn with. */
export interface Desk {
  readonly hub: Hub;
  readonly lang: Language;
  readonly t: Words;
  readonly session?: Session;
  /** Absolute path of a page of the worker's side. */
  readonly to: (page: string) => string;
}

/** The language that somebody chose, for who comes back with this browser. */
export const LANGUAGE_COOKIE = 'buurt-hub-language';

export function deskOf(c: Context<HubEnv>, hub: Hub, session?: Session): Desk {
  const chosen = LANGUAGES.find((each) => each === getCookie(c, LANGUAGE_COOKIE));
  const lang = chosen ?? readerLanguage(c.req.header('accept-language'));
  const to = (page: string) => `${hub.settings.base}/worker${page}`;
  return { hub, lang, t: wordsIn(lang), to, ...(session && { session }) };
}

/** No script at all, nothing from elsewhere, in nobody's frame; forms come back here. */
const POLICY = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** One whole page. Names are escaped by the template; nothing that was sent becomes markup. */
export function page(
  c: Context<HubEnv>,
  desk: Desk,
  title: string,
  body: Markup,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  const { lang, session } = desk;
  c.header('content-security-policy', POLICY);
  return c.html(
    html`<!doctype html>
      <html lang="${lang}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>${title}</title>
          <link rel="stylesheet" href="${desk.hub.settings.base}/worker.css" />
        </head>
        <body>
          ${session ? menu(desk, session) : ''}
          <main>
            <h1>${title}</h1>
            ${body}
          </main>
          ${languages(c, desk, status)}
        </body>
      </html>`,
    status,
  );
}

function menu(desk: Desk, { person }: Session): Markup {
  const { t, to } = desk;
  const manages = person.roles.includes('people');
  return html`<header>
    <nav>
      <a href="${to('')}">${t('title')}</a> <a href="${to('/survey')}">${t('survey')}</a>
      ${manages ? html`<a href="${to('/people')}">${t('people')}</a> <a href="${to('/audit')}">${t('audit')}</a>` : ''}
    </nav>
    <form method="post" action="${to('/sign-out')}" class="row">
      ${formToken(desk)}<span>${person.name}</span> <button>${t('signOut')}</button>
    </form>
  </header>`;
}

/** Each language by its own name. Leads back to the page that is seen now, where that can be asked for again. */
function languages(c: Context<HubEnv>, { lang, t, to }: Desk, status: number): Markup {
  const { pathname, search } = new URL(c.req.url);
  const back = c.req.method === 'GET' && status === 200 ? pathname + search : to('');
  return html`<footer>
    <form method="post" action="${to('/language')}" class="row" aria-label="${t('language')}">
      <input type="hidden" name="back" value="${back}" />
      ${LANGUAGES.map(
        (each) =>
          html`<button name="lang" value="${each}" lang="${each}" ${each === lang ? html`aria-current="true"` : ''}>
            ${ENDONYMS[each]}
          </button>`,
      )}
    </form>
  </footer>`;
}

/** Stands in every form: proves that it is ours. */
export const formToken = ({ session }: Desk): Markup =>
  html`<input type="hidden" name="token" value="${session?.formToken ?? ''}" />`;

/** A table that can be moved from side to side, also by the keys: `rows` are whole `<tr>`. */
export const scrollTable = (name: string, heads: readonly string[], rows: readonly Markup[]): Markup =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${name}">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;

/** What is wrong and where (safety-and-access W3); the browser goes there, without script, through the link. */
export const summary = ({ t }: Desk, field: string, words: string | undefined): Markup =>
  words === undefined
    ? html``
    : html`<div class="wrong" role="alert">
        <h2>${t('problem')}</h2>
        <p><a href="#${field}">${words}</a></p>
      </div>`;

/** A day and an hour as people here read it, in the municipality's own zone. */
export function whenWords(at: string, lang: Language): string {
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Brussels' } as const;
  return new Intl.DateTimeFormat(locale(lang), options).format(new Date(at));
}
