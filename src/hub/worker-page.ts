import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Hub, HubEnv } from './hub.ts';
import { readerLanguage } from './problem.ts';
import type { Session } from './sessions.ts';
import { wordsIn, type PageLanguage, type Words } from './worker-words.ts';

/** A piece of a page: every value in it was escaped on its way in. */
export type Markup = ReturnType<typeof html>;

/** What every page of the worker's side is drawn with. */
export interface Desk {
  readonly hub: Hub;
  readonly lang: PageLanguage;
  readonly t: Words;
  readonly session?: Session;
  /** Absolute path of a page of the worker's side. */
  readonly to: (page: string) => string;
}

export function deskOf(c: Context<HubEnv>, hub: Hub, session?: Session): Desk {
  const lang = readerLanguage(c.req.header('accept-language'));
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
      <a href="${to('')}">${t('title')}</a>
      ${manages ? html`<a href="${to('/people')}">${t('people')}</a> <a href="${to('/audit')}">${t('audit')}</a>` : ''}
    </nav>
    <form method="post" action="${to('/sign-out')}" class="row">
      ${formToken(desk)}<span>${person.name}</span> <button>${t('signOut')}</button>
    </form>
  </header>`;
}

/** Stands in every form: proves that it is ours. */
export const formToken = ({ session }: Desk): Markup =>
  html`<input type="hidden" name="token" value="${session?.formToken ?? ''}" />`;

/** What is wrong and where (safety-and-access W3); the browser goes there, without script, through the link. */
export const summary = ({ t }: Desk, field: string, words: string | undefined): Markup =>
  words === undefined
    ? html``
    : html`<div class="wrong" role="alert">
        <h2>${t('problem')}</h2>
        <p><a href="#${field}">${words}</a></p>
      </div>`;

/** A day and an hour as people here read it, in the municipality's own zone. */
export function whenWords(at: string, lang: PageLanguage): string {
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Brussels' } as const;
  return new Intl.DateTimeFormat(lang === 'nl' ? 'nl-BE' : 'en-GB', options).format(new Date(at));
}
