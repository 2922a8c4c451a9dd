import { search, searchText, nearestWord, type SearchWords } from '../domain/search.ts';

/** A page: its address, section, title, summary, and all of its words. */
type Entry = readonly [href: string, section: string, title: string, summary: string, words: string];

/** What `search-index.js` leaves for this page, which may be a file: there nothing can be fetched. */
interface Index {
  readonly pages: readonly Entry[];
  /** Said before anything is asked. */
  readonly type: string;
  readonly words: Readonly<Record<'none' | 'near' | 'one' | 'many', string>>;
}

declare global {
  var buurtDocs: Index | undefined;
}

/** Results that are drawn. */
const MOST = 30;
/** Milliseconds after the last key before the number is said (safety-and-access A4). */
const PAUSE = 500;

const wordsIn = ([, section, name, summary, words]: Entry): SearchWords => ({
  name,
  rest: `\n${section}\n${summary}\n${words}`,
  category: [],
  others: [],
});

/** Answers the question in the address, and every one that is typed after it. */
function start({ pages, type, words }: Index): void {
  const field = document.querySelector<HTMLInputElement>('#zoek');
  const list = document.querySelector('#gevonden');
  const status = document.querySelector('#stand');
  const all = document.querySelector<HTMLElement>('#alles');
  if (!field || !list || !status || !all) return;
  const text = searchText(pages, wordsIn, (id) => id);
  let timer: ReturnType<typeof setTimeout> | undefined;
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  answer();
  field.addEventListener('input', answer);
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    answer();
    list.querySelector('a')?.focus();
  });

  function answer(): void {
    const query = field?.value.trim() ?? '';
    const found = search(text, query);
    list?.replaceChildren(...(found ?? []).slice(0, MOST).flatMap((at) => (pages[at] ? result(pages[at]) : [])));
    if (all) all.hidden = found !== undefined;
    clearTimeout(timer);
    timer = setTimeout(() => status?.replaceChildren(sentence(query, found?.length)), status?.textContent ? PAUSE : 0);
  }
  function sentence(query: string, count: number | undefined): string {
    if (count === undefined) return type;
    if (count > 0) return (count === 1 ? words.one : words.many).replace('{count}', String(count));
    const near = nearestWord(text, query);
    return near === undefined ? words.none : `${words.none} ${words.near.replace('{word}', near)}`;
  }
}

function result([href, section, title, summary]: Entry): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const about = document.createElement('span');
  link.href = href;
  link.textContent = title;
  about.textContent = `${section}. ${summary}`;
  item.append(link, ' ', about);
  return item;
}

if (globalThis.buurtDocs) start(globalThis.buurtDocs);
