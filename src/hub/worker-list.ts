import type { Context } from 'hono';
import { html } from 'hono/html';
import { FORM_KINDS } from '../domain/form.ts';
import { plain } from '../domain/text.ts';
import { answersInWords } from './answer-words.ts';
import type { HubEnv } from './hub.ts';
import { knownAreas, listMessages, mayList, PAGE, type Message, type MessageFilter } from './messages.ts';
import type { Person } from './people.ts';
import type { Session } from './sessions.ts';
import { formToken, page, scrollTable, whenWords, type Desk, type Markup } from './worker-page.ts';
import { wordsOf } from './worker-words.ts';

const STATES = ['open', 'handled', 'spam'] as const;

/** What the address asks for; anything odd is as if it were not there. */
export function readFilter(query: Record<string, unknown>): MessageFilter {
  const word = (name: string) => (typeof query[name] === 'string' ? query[name] : '');
  return {
    kind: FORM_KINDS.find((kind) => kind === query.kind) ?? '',
    area: word('area'),
    town: word('town'),
    state: STATES.find((state) => state === query.state) ?? 'open',
  };
}

type Listed = Awaited<ReturnType<typeof listMessages>>[number];

/**
 * What was chosen, and the record it is about, as neither says anything of a person: names, numbers and free words are behind the
 * link. An id has no spaces in it.
 */
const about = (desk: Desk, message: Message): string =>
  [/^\S{1,80}$/.exec(message.subject ?? '')?.[0], chosen(desk, message)].filter(Boolean).join(', ');

const chosen = ({ hub, lang }: Desk, message: Message): string =>
  // A list of answers without their questions says nothing.
  message.kind === 'survey'
    ? ''
    : answersInWords(hub.forms.askedBy(message), message, lang)
        .flatMap(({ parts, isSensitive }) => (isSensitive ? [] : parts))
        .flatMap(({ text, from }) => (from === 'option' ? text : []))
        .join(', ');

/** The list of messages, a page at a time. It shows no personal data, so that looking at it is not reading. */
export async function listPage(c: Context<HubEnv>, desk: Desk, { person }: Session) {
  const { t, hub } = desk;
  const query = c.req.query();
  const filter = readFilter(query);
  const at = /^\d{1,4}$/.test(query.page ?? '') ? Number(query.page) : 0;
  const found = await listMessages(hub.db, person, filter, at);
  const areas = await knownAreas(hub.db, person);
  const rows = found.slice(0, PAGE);
  const body = html`
    ${filterForm(desk, filter, areas, person)}
    ${rows.length === 0 ? html`<p>${t('none')}</p>` : table(desk, rows, person)}
    <p class="row">
      ${at > 0 ? pageLink(desk, filter, at - 1, t('previous')) : ''}
      ${found.length > PAGE ? pageLink(desk, filter, at + 1, t('next')) : ''}
    </p>
    ${rows.length === 0 ? '' : exportForm(desk, filter)}
  `;
  return page(c, desk, t('title'), body);
}

function pageLink({ to }: Desk, filter: MessageFilter, at: number, words: string): Markup {
  return html`<a href="${to(`?${new URLSearchParams({ ...filter, page: String(at) })}`)}">${words}</a>`;
}

interface Choice {
  readonly name: keyof MessageFilter;
  readonly label: string;
  readonly options: readonly (readonly [value: string, words: string])[];
}

const townName = ({ hub, lang }: Desk, town: string): string => plain(hub.forms.town(town).name, lang);

function filterForm(desk: Desk, filter: MessageFilter, areas: readonly string[], person: Person): Markup {
  const { t, lang, to, hub } = desk;
  const { towns } = person;
  const any = ['', t('any')] as const;
  // Towns do not share areas: the first that has a name for it is the one.
  const areaName = (area: string) => {
    const names = towns.map((town) => hub.forms.areaName(town, area, lang));
    return [area, names.find((name) => name !== area) ?? area] as const;
  };
  const kinds = FORM_KINDS.filter((kind) => mayList(person, kind));
  const choices: Choice[] = [
    { name: 'state', label: t('state'), options: STATES.map((state) => [state, wordsOf(lang, 'state', state)]) },
    {
      name: 'kind',
      label: t('kind'),
      options: [any, ...kinds.map((id) => [id, wordsOf(lang, 'kind', id)] as const)],
    },
    { name: 'area', label: t('area'), options: [any, ...areas.map(areaName)] },
    { name: 'town', label: t('town'), options: [any, ...towns.map((town) => [town, townName(desk, town)] as const)] },
  ];
  return html`<form method="get" action="${to('')}" class="row" role="search" aria-label="${t('filter')}">
    ${choices
      .filter(({ name, options }) => options.length > (name === 'town' ? 2 : 1))
      .map(({ name, label, options }) => select(name, label, options, filter[name]))}
    <button>${t('filter.show')}</button>
  </form>`;
}

function select(name: string, label: string, options: Choice['options'], chosenValue: string): Markup {
  return html`<div>
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${options.map(
        ([value, words]) =>
          html`<option value="${value}" ${value === chosenValue ? html`selected` : ''}>${words}</option>`,
      )}
    </select>
  </div>`;
}

function table(desk: Desk, rows: readonly Listed[], { towns }: Person): Markup {
  const { t, lang, to, hub } = desk;
  const hasTowns = towns.length > 1;
  const heads = [t('received'), t('kind'), t('about'), ...(hasTowns ? [t('town')] : []), t('area'), t('state')];
  const lines = rows.map(
    (row) =>
      html`<tr>
        <th scope="row">
          <a href="${to(`/message/${row.municipality}/${row.key}`)}">${whenWords(row.at, lang)}</a>
        </th>
        <td>${wordsOf(lang, 'kind', row.kind)}</td>
        <td>${about(desk, row)}</td>
        ${hasTowns ? html`<td>${townName(desk, row.municipality)}</td>` : ''}
        <td>${hub.forms.areaName(row.municipality, row.area, lang)}</td>
        <td>${wordsOf(lang, 'state', row.state)}${untold(desk, row)}</td>
      </tr>`,
  );
  return scrollTable(t('title'), heads, lines);
}

/** That nobody was told yet, that it was given up, or that there is nobody to tell; nothing where there was nobody in its time. */
function untold({ t, hub }: Desk, message: Listed): Markup {
  const { told, until, attempts, spam } = message;
  if (told || spam === 1 || hub.channels.length === 0) return html``;
  const isOver = until !== null && until <= hub.now().toISOString();
  const isReached = hub.channels.some((channel) => channel.reaches(message));
  if (isReached && isOver && !attempts) return html``;
  return html`<br />${t(!isReached ? 'untold.nobody' : isOver ? 'untold.over' : 'untold')}`;
}

function exportForm(desk: Desk, filter: MessageFilter): Markup {
  const { t, to } = desk;
  return html`<form method="post" action="${to('/export.csv')}">
    ${formToken(desk)}
    ${Object.entries(filter).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <p>${t('export.note')}</p>
    <label class="choice"><input type="checkbox" name="sensitive" value="yes" /> ${t('export.sensitive')}</label>
    <button>${t('export')}</button>
  </form>`;
}
