import type { Context } from 'hono';
import { html } from 'hono/html';
import { mailAddress, phoneNumber } from '../data/values/links.ts';
import { answerWordsIn, type AnswerWords } from './answer-words.ts';
import type { HubEnv } from './hub.ts';
import type { openMessage } from './messages.ts';
import { formToken, page, summary, whenWords, type Desk, type Markup } from './worker-page.ts';
import { wordsOf, type WordKey } from './worker-words.ts';

type Opened = NonNullable<Awaited<ReturnType<typeof openMessage>>>;

/** One message in full, with what may be done with it. */
export async function messagePage(c: Context<HubEnv>, desk: Desk, message: Opened, wrong?: WordKey) {
  const { t, lang, to } = desk;
  const words = await answerWordsIn(lang);
  const body = html`
    ${summary(desk, wrong === 'note.empty' ? 'words' : 'sure', wrong && t(wrong))}
    <p><a href="${to('')}">${t('back')}</a></p>
    ${facts(desk, message)}
    <h2>${t('answers')}</h2>
    <dl>
      ${Object.entries(message.answers).map(
        ([field, answer]) =>
          html`<dt>${words.question(message.kind, field)}</dt>
            <dd dir="auto" lang="${message.lang}">${shown(desk, answer, words)}</dd>`,
      )}
    </dl>
    ${consent(desk, message)} ${notes(desk, message)} ${acts(desk, message)}
  `;
  return page(c, desk, wordsOf(lang, 'kind', message.kind), body, wrong ? 422 : 200);
}

function pair(name: string, value: string | null | undefined): Markup {
  return value
    ? html`<dt>${name}</dt>
        <dd dir="auto">${value}</dd>`
    : html``;
}

function facts({ t, lang }: Desk, { at, municipality, area, subject, state, erase_after }: Opened): Markup {
  return html`<dl>
    ${pair(t('received'), whenWords(at, lang))} ${pair(t('town'), municipality)} ${pair(t('area'), area)}
    ${pair(t('about'), subject)} ${pair(t('state'), wordsOf(lang, 'state', state))}
    ${pair(t('kept'), whenWords(erase_after, lang))}
  </dl>`;
}

/** An answer as words, and as a link where one can call or write. */
function shown({ t }: Desk, answer: Opened['answers'][string], words: AnswerWords): Markup {
  if (answer === null || answer === undefined) return html`${t('silent')}`;
  if (typeof answer === 'boolean') return html`${t(answer ? 'yes' : 'no')}`;
  if (typeof answer === 'object') return html`${answer.map(words.answer).join(', ')}`;
  const text = String(answer);
  const mail = mailAddress(answer);
  if (mail) return html`<a href="mailto:${mail}">${text}</a>`;
  // A year or a house number is not called.
  const phone = typeof answer === 'string' && text.replace(/\D/g, '').length >= 8 ? phoneNumber(answer) : undefined;
  if (phone) return html`<a href="tel:${phone.replace(/[^+\d]/g, '')}">${text}</a>`;
  return html`${words.answer(text)}`;
}

function consent({ t, lang }: Desk, { consent: given, lang: language }: Opened): Markup {
  const { contact, share, text, at } = given;
  return html`<h2>${t('consent')}</h2>
    <dl>
      ${pair(t('consent.contact'), t(contact ? 'yes' : 'no'))}
      ${share === undefined ? '' : pair(t('consent.share'), t(share ? 'yes' : 'no'))}
      <dt>${t('consent.text')}</dt>
      <dd dir="auto" lang="${language}">${text} (${whenWords(at, lang)})</dd>
    </dl>`;
}

function notes({ t, lang }: Desk, message: Opened): Markup {
  return html`<h2>${t('notes')}</h2>
    <dl>
      ${message.notes.map(
        ({ who, at, words }) =>
          html`<dt>${who}, ${whenWords(at, lang)}</dt>
            <dd dir="auto">${words}</dd>`,
      )}
    </dl>`;
}

function acts(desk: Desk, { municipality, key, state }: Opened): Markup {
  const { t, to } = desk;
  const action = (act: string) => to(`/message/${municipality}/${key}/${act}`);
  const act = state === 'handled' ? 'reopened' : 'handled';
  return html`<form method="post" action="${action('note')}">
      ${formToken(desk)}
      <label for="words">${t('note')}</label>
      <textarea id="words" name="words" maxlength="2000"></textarea>
      <button>${t('note.save')}</button>
    </form>
    <form method="post" action="${action(act)}">${formToken(desk)}<button>${t(act)}</button></form>
    <form method="post" action="${action('erased')}">
      ${formToken(desk)}
      <label class="choice"><input type="checkbox" id="sure" name="sure" value="yes" /> ${t('erase.sure')}</label>
      <button>${t('erase')}</button>
    </form>`;
}
