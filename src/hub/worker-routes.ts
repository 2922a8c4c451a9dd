import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { LANGUAGES } from '../i18n/language.ts';
import { audit } from './audit.ts';
import { toCsv } from './export-csv.ts';
import { fromElsewhere, type Hub, type HubEnv } from './hub.ts';
import { changeMessage, exportMessages, openMessage, type Change } from './messages.ts';
import { findPerson, invite, isWithin, mayGive, remove } from './people.ts';
import { problem } from './problem.ts';
import { endSession, findSession, isOurForm, type Session } from './sessions.ts';
import { field, signInRoutes } from './sign-in.ts';
import { listPage, readFilter } from './worker-list.ts';
import { messagePage } from './worker-message.ts';
import { deskOf, LANGUAGE_COOKIE, page, type Desk } from './worker-page.ts';
import { auditPage, peoplePage, rolesFor } from './worker-people.ts';
import { workerStyle } from './worker-style.ts';
import { surveyPage } from './worker-survey.ts';
import type { WordKey } from './worker-words.ts';

type Form = Record<string, unknown>;
type Handled = Response | Promise<Response>;

/** The worker's side: pages made here, without script, behind a sign-in. */
export function workerRoutes(hub: Hub): Hono<HubEnv> {
  const { db, now, settings } = hub;
  const routes = new Hono<HubEnv>();

  routes.get('/worker.css', (c) => c.body(workerStyle, 200, { 'content-type': 'text/css; charset=utf-8' }));
  routes.use(
    '/worker/*',
    bodyLimit({ maxSize: 64 * 1024, onError: (c) => problem(c, 'body.long') }),
    // A page of another site may not post here, whatever cookies the browser brings along.
    async (c, next) => (c.req.method !== 'GET' && fromElsewhere(c) ? refused(c) : next()),
  );
  routes.route('/', signInRoutes(hub));

  // Also for who has not signed in; it does nothing but remember a choice, so that it needs no token.
  routes.post('/worker/language', async (c) => {
    const form = await c.req.parseBody();
    const { base } = settings;
    const chosen = LANGUAGES.find((each) => each === form.lang);
    if (chosen) {
      const year = 365 * 86_400;
      setCookie(c, LANGUAGE_COOKIE, chosen, { path: base || '/', httpOnly: true, sameSite: 'Lax', maxAge: year });
    }
    const back = field(form, 'back');
    return c.redirect(back.startsWith(`${base}/worker`) ? back : `${base}/worker`, 303);
  });

  const refused = (c: Context<HubEnv>, words: WordKey = 'form.old', status: 403 | 404 = 403) => {
    const desk = deskOf(c, hub);
    return page(c, desk, desk.t('problem'), html`<p>${desk.t(words)}</p>`, status);
  };

  /** For who has signed in; anybody else is asked to. */
  function seen(path: string, show: (c: Context<HubEnv>, desk: Desk, session: Session) => Handled) {
    routes.get(path, async (c) => {
      const session = await findSession(c, db, now());
      const desk = deskOf(c, hub, session);
      return session ? show(c, desk, session) : c.redirect(desk.to('/sign-in'), 303);
    });
  }

  /** A form of who has signed in: one of ours, drawn for this session. */
  function done(path: string, act: (c: Context<HubEnv>, desk: Desk, session: Session, form: Form) => Handled) {
    routes.post(path, async (c) => {
      const session = await findSession(c, db, now());
      const desk = deskOf(c, hub, session);
      if (!session) return c.redirect(desk.to('/sign-in'), 303);
      const form: Form = await c.req.parseBody({ all: true });
      return isOurForm(session, form.token) ? act(c, desk, session, form) : refused(c);
    });
  }

  const manages = ({ person }: Session) => person.roles.includes('people');
  const idOf = (c: Context<HubEnv>) => [c.req.param('town') ?? '', c.req.param('key') ?? ''] as const;

  async function showMessage(c: Context<HubEnv>, desk: Desk, { person }: Session, wrong?: WordKey) {
    const message = await openMessage(db, person, ...idOf(c), now());
    return message ? messagePage(c, desk, person, message, wrong) : refused(c, 'gone', 404);
  }

  seen('/worker', listPage);
  seen('/worker/message/:town/:key', showMessage);
  seen('/worker/survey', surveyPage);
  seen('/worker/people', (c, desk, session) => (manages(session) ? peoplePage(c, desk, session) : refused(c, 'gone')));
  seen('/worker/audit', (c, desk, session) => (manages(session) ? auditPage(c, desk, session) : refused(c, 'gone')));

  done('/worker/sign-out', async (c, { to }) => {
    await endSession(c, db);
    return c.redirect(to('/sign-in'), 303);
  });

  done('/worker/export.csv', async (c, { lang, t }, { person }, form) => {
    const withSensitive = form.sensitive === 'yes';
    const what = withSensitive ? 'export-sensitive' : 'export';
    const messages = await exportMessages(db, person, readFilter(form), what, now());
    const csv = toCsv(messages, hub.forms, { person, lang, withSensitive });
    return c.body(csv, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${t('export.file')}.csv"`,
    });
  });

  done('/worker/message/:town/:key/:act', async (c, desk, session, form) => {
    const change = readChange(c.req.param('act') ?? '', form);
    if (typeof change === 'string') return showMessage(c, desk, session, change);
    if (!change || !(await changeMessage(db, session.person, idOf(c), change, now()))) return refused(c, 'gone', 404);
    if (change.act !== 'erased') return c.redirect(desk.to(`/message/${idOf(c).join('/')}`), 303);
    await hub.store.tidy();
    return c.redirect(desk.to(''), 303);
  });

  done('/worker/people', async (c, desk, session, form) => {
    if (!manages(session)) return refused(c, 'gone');
    const name = field(form, 'name').trim();
    if (!/^[\p{L}\p{M}\p{N} .'-]{2,60}$/u.test(name)) return peoplePage(c, desk, session, { wrong: 'people.name' });
    const { towns } = session.person;
    const roles = rolesFor(desk, session.person).filter((role) => [form.role].flat().includes(role));
    // Nobody gives away, or takes over through a new link, what they may not do themselves.
    const known = await findPerson(db, name);
    if (known && !isWithin(session.person, known)) return peoplePage(c, desk, session, { wrong: 'people.taken' });
    const beyond = [...roles, ...(known?.roles ?? [])].some((role) => !mayGive(session.person, role));
    if (beyond) return refused(c, 'gone');
    const token = await invite(db, { name, towns, roles }, now());
    await audit(db, { municipality: towns[0] ?? '', who: session.person.name, what: 'invited', count: 0 }, now());
    return peoplePage(c, desk, session, { link: `${hub.settings.address}/worker/link/${token}` });
  });

  done('/worker/people/remove', async (c, desk, session, form) => {
    if (!manages(session)) return refused(c, 'gone');
    const name = field(form, 'name');
    const known = await findPerson(db, name);
    const beyond =
      known && (!isWithin(session.person, known) || known.roles.some((role) => !mayGive(session.person, role)));
    if (beyond || name === session.person.name) return refused(c, 'gone');
    await remove(db, name);
    await audit(
      db,
      { municipality: session.person.towns[0] ?? '', who: session.person.name, what: 'removed', count: 0 },
      now(),
    );
    return c.redirect(desk.to('/people'), 303);
  });
  return routes;
}

/** What a form asks to do with a message; a key of the words where it is not complete. */
function readChange(act: string, form: Form): Change | WordKey | undefined {
  if (act === 'handled' || act === 'reopened') return { act };
  if (act === 'erased') return form.sure === 'yes' ? { act } : 'erase.unsure';
  if (act !== 'note') return undefined;
  const words = field(form, 'words').trim().slice(0, 2_000).toWellFormed().replaceAll('\0', '');
  return words ? { act, words } : 'note.empty';
}
