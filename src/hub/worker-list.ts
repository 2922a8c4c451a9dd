import type { Context } from 'hono';
import { html } from 'hono/html';
import { FORM_KINDS } from '../domain/form.ts';
import { answerWordsIn, type AnswerWords } from './answer-words.ts';
import type { HubEnv } from './hub.ts';
import { knownAreas, listMessages, PAGE, type Message, type MessageFilter } from './messages.ts';
import type { Session } from './sessions.ts';
import { formToken, page, whenWords, type Desk, type Markup } from './worker-page.ts';
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

/** What was chosen, of things that say nothing of a person: names, numbers and free words are behind the link. */
const chosen = ({ answers }: Message, { isChosen, answer }: AnswerWords): string =>
  Object.values(answers).flat().filter(isChosen).map(answer).join(', ');

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
    ${filterForm(desk, filter, areas, person.towns)}
    ${rows.length === 0 ? html`<p>${t('none')}</p>` : table(desk, rows, await answerWordsIn(desk.lang))}
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

function filterForm(
  { t, lang, to }: Desk,
  filter: MessageFilter,
  areas: readonly string[],
  towns: readonly string[],
): Markup {
  const any = ['', t('any')] as const;
  const same = (value: string) => [value, value] as const;
  const choices: Choice[] = [
    { name: 'state', label: t('state'), options: STATES.map((state) => [state, wordsOf(lang, 'state', state)]) },
    {
      name: 'kind',
      label: t('kind'),
      options: [any, ...FORM_KINDS.map((id) => [id, wordsOf(lang, 'kind', id)] as const)],
    },
    { name: 'area', label: t('area'), options: [any, ...areas.map(same)] },
    { name: 'town', label: t('town'), options: [any, ...towns.map(same)] },
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

function table(desk: Desk, rows: Awaited<ReturnType<typeof listMessages>>, words: AnswerWords): Markup {
  const { t, lang, to, hub } = desk;
  const told = (row: (typeof rows)[number]) => row.told || row.spam === 1 || !hub.settings.webhook;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${t('title')}">
    <table>
      <thead>
        <tr>
          ${[t('received'), t('kind'), t('about'), t('area'), t('state')].map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row">
                <a href="${to(`/message/${row.municipality}/${row.key}`)}">${whenWords(row.at, lang)}</a>
              </th>
              <td>${wordsOf(lang, 'kind', row.kind)}</td>
              <td>${chosen(row, words)}</td>
              <td>${row.area ?? ''}</td>
              <td>${wordsOf(lang, 'state', row.state)}${told(row) ? '' : html`<br />${t('untold')}`}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function exportForm(desk: Desk, filter: MessageFilter): Markup {
  const { t, to } = desk;
  return html`<form method="post" action="${to('/export.csv')}">
    ${formToken(desk)}
    ${Object.entries(filter).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <p>${t('export.note')}</p>
    <button>${t('export')}</button>
  </form>`;
}
