import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import { audit } from './audit.ts';
import { clientAddress, type Hub, type HubEnv } from './hub.ts';
import { choosePassword, findPerson, knows, personOfLink } from './people.ts';
import { SHORTEST_PASSWORD } from './passwords.ts';
import { createAddressNames, createRateLimit } from './rate-limits.ts';
import { beginSession } from './sessions.ts';
import { deskOf, page, summary } from './worker-page.ts';
import type { WordKey } from './worker-words.ts';

const QUARTER = 900;

/** What a form sent under that name; a file is nothing. */
export const field = (form: Record<string, unknown>, name: string): string => {
  const value = form[name];
  return typeof value === 'string' ? value : '';
};

/** Signing in by name and password, and choosing one by a link that works once. */
export function signInRoutes(hub: Hub): Hono<HubEnv> {
  const { db, now, settings } = hub;
  const routes = new Hono<HubEnv>();
  const nameOf = createAddressNames();
  // One address guessing at all names, and all addresses guessing at one name.
  const perAddress = createRateLimit(20, QUARTER);
  const perName = createRateLimit(10, QUARTER);
  const home = `${settings.base}/worker`;

  function signInPage(c: Context<HubEnv>, wrong?: WordKey, status: 200 | 403 | 429 = 200) {
    const desk = deskOf(c, hub);
    const { t, to } = desk;
    return page(
      c,
      desk,
      t('signIn'),
      html`${summary(desk, 'name', wrong && t(wrong))}
        <form method="post" action="${to('/sign-in')}">
          <label for="name">${t('name')}</label>
          <input id="name" name="name" autocomplete="username" required />
          <label for="password">${t('password')}</label>
          <input id="password" name="password" type="password" autocomplete="current-password" required />
          <p><button>${t('signIn')}</button></p>
        </form>`,
      status,
    );
  }

  routes.get('/worker/sign-in', (c) => signInPage(c));

  routes.post('/worker/sign-in', async (c) => {
    const form = await c.req.parseBody();
    const name = field(form, 'name').trim().slice(0, 60);
    const at = now();
    const often = perAddress.take(nameOf(clientAddress(c, settings.proxies), at), at) ?? perName.take(name, at);
    if (often) {
      c.header('retry-after', String(often.wait));
      return signInPage(c, 'signIn.often', 429);
    }
    const known = await knows(db, name, field(form, 'password'), settings.passwordCost);
    const person = await findPerson(db, name);
    for (const municipality of person?.towns ?? []) {
      await audit(db, { municipality, who: name, what: known ? 'sign-in' : 'sign-in-failed', count: 0 }, at);
    }
    if (!known) return signInPage(c, 'signIn.wrong', 403);
    perName.giveBack(name);
    await beginSession(c, db, name, at);
    return c.redirect(home, 303);
  });

  async function choosePage(c: Context<HubEnv>, token: string, wrong?: WordKey) {
    const desk = deskOf(c, hub);
    const { t, to } = desk;
    const name = await personOfLink(db, token, now());
    if (name === undefined) return page(c, desk, t('choose'), html`<p>${t('link.over')}</p>`, 410);
    return page(
      c,
      desk,
      t('choose'),
      html`${summary(desk, 'password', wrong && t(wrong))}
        <form method="post" action="${to(`/link/${token}`)}">
          <label for="name">${t('name')}</label>
          <input id="name" value="${name}" autocomplete="username" readonly />
          <label for="password">${t('password')}</label>
          <p id="hint">${t('choose.hint')}</p>
          <input
            id="password"
            name="password"
            type="password"
            autocomplete="new-password"
            minlength="${SHORTEST_PASSWORD}"
            aria-describedby="hint"
            required
          />
          <p><button>${t('choose.save')}</button></p>
        </form>`,
      wrong ? 422 : 200,
    );
  }

  // Mail programs look behind links: looking changes nothing, only the form does.
  routes.get('/worker/link/:token', (c) => choosePage(c, c.req.param('token')));
  routes.post('/worker/link/:token', async (c) => {
    const token = c.req.param('token');
    const password = field(await c.req.parseBody(), 'password');
    const name = await choosePassword(db, token, password, settings.passwordCost, now());
    if (name === undefined) return choosePage(c, token, 'choose.short');
    await beginSession(c, db, name, now());
    return c.redirect(home, 303);
  });
  return routes;
}
