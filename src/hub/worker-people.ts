import type { Context } from 'hono';
import { html } from 'hono/html';
import { plain } from '../domain/text.ts';
import { auditLines } from './audit.ts';
import type { HubEnv } from './hub.ts';
import { readerOf } from './asked-form.ts';
import { colleagues, ROLES, type Role } from './people.ts';
import type { Session } from './sessions.ts';
import { formToken, page, scrollTable, summary, whenWords, type Desk, type Markup } from './worker-page.ts';
import { wordsOf, type WordKey } from './worker-words.ts';

interface Shown {
  readonly wrong?: WordKey;
  /** A link that was just made; it is shown this once. */
  readonly link?: string;
}

/** Who may sign in, and the form that lets somebody in. */
export async function peoplePage(c: Context<HubEnv>, desk: Desk, { person }: Session, { wrong, link }: Shown = {}) {
  const { t, to, hub } = desk;
  const people = await colleagues(hub.db, person);
  const body = html`
    ${summary(desk, 'name', wrong && t(wrong))}
    ${link ? html`<p role="status">${t('people.link')}<br /><code>${link}</code></p>` : ''}
    <ul>
      ${people.map(
        ({ name, roles, active }) =>
          html`<li>
            <strong>${name}</strong> ${roles.map((role) => html`· ${roleWords(desk, role)} `)}
            ${active ? '' : html`(${t('people.waiting')})`} ${name === person.name ? '' : removal(desk, name)}
          </li>`,
      )}
    </ul>
    <h2>${t('people.invite')}</h2>
    <p>${t('people.invite.hint')}</p>
    <form method="post" action="${to('/people')}">
      ${formToken(desk)}
      <label for="name">${t('name')}</label>
      <input id="name" name="name" maxlength="60" required />
      <fieldset>
        <legend>${t('role')}</legend>
        ${rolesFor(desk, person).map(
          (role) =>
            html`<label class="choice"
              ><input type="checkbox" name="role" value="${role}" /> ${roleWords(desk, role)}</label
            >`,
        )}
      </fieldset>
      <button>${t('people.make')}</button>
    </form>
  `;
  return page(c, desk, t('people'), body, wrong ? 422 : 200);
}

/** Those of the hub, and those that the forms of these municipalities name for their sensitive answers. */
export function rolesFor({ hub }: Desk, { towns }: Session['person']): readonly Role[] {
  const named = hub.forms.publishedBy(towns).flatMap((form) => readerOf(form) ?? []);
  return [...new Set([...ROLES, ...named])];
}

/** A role that a form names is called as the form does. */
function roleWords({ hub, lang, t }: Desk, role: Role): string {
  if (role === 'concerns' || role === 'survey' || role === 'people') return t(`role.${role}`);
  const form = hub.forms.publishedBy(hub.settings.towns).find((each) => readerOf(each) === role);
  return t('role.reads', { role: plain(form?.recipientRole, lang) || decodeURIComponent(role.slice('reads:'.length)) });
}

function removal(desk: Desk, name: string): Markup {
  const { t, to } = desk;
  return html`<form method="post" action="${to('/people/remove')}">
    ${formToken(desk)}<input type="hidden" name="name" value="${name}" />
    <button>${t('people.remove')}: ${name}</button>
  </form>`;
}

const LINES = 500;

/** The last looks at personal data. */
export async function auditPage(c: Context<HubEnv>, desk: Desk, { person }: Session) {
  const { t, lang, to, hub } = desk;
  const lines = await auditLines(hub.db, person.towns, LINES);
  const heads = [t('audit.when'), t('audit.who'), t('audit.what'), t('audit.message')];
  const rows = lines.map(
    ({ at, who, what, key, count, municipality }) =>
      html`<tr>
        <td>${whenWords(at, lang)}</td>
        <td>${who}</td>
        <td>${wordsOf(lang, 'act', what)}</td>
        <td>${key ? html`<a href="${to(`/message/${municipality}/${key}`)}">${key.slice(0, 8)}</a>` : count || ''}</td>
      </tr>`,
  );
  return page(c, desk, t('audit'), scrollTable(t('audit'), heads, rows));
}
