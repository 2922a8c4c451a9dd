import type { Context } from 'hono';
import { html } from 'hono/html';
import { mailAddress, phoneNumber } from '../data/values/links.ts';
import { plain } from '../domain/text.ts';
import { answersInWords, type AnswerPart } from './answer-words.ts';
import { maySee, type AskedForm } from './asked-form.ts';
import type { HubEnv } from './hub.ts';
import type { openMessage } from './messages.ts';
import type { Person, Role } from './people.ts';
import { formToken, page, summary, whenWords, type Desk, type Markup } from './worker-page.ts';
import { wordsOf, type WordKey } from './worker-words.ts';

type Opened = NonNullable<Awaited<ReturnType<typeof openMessage>>>;

/** One message in full, with what may be done with it. */
export function messagePage(c: Context<HubEnv>, desk: Desk, person: Person, message: Opened, wrong?: WordKey) {
  const { t, lang, to, hub } = desk;
  const asked = hub.forms.askedBy(message);
  const body = html`
    ${summary(desk, wrong === 'note.empty' ? 'words' : 'sure', wrong && t(wrong))}
    <p><a href="${to('')}">${t('back')}</a></p>
    ${facts(desk, message)}
    <h2>${t('answers')}</h2>
    ${asked.form && asked.isKnown ? '' : html`<p>${t('form.unknown', { version: message.form_version })}</p>`}
    ${answers(desk, person, message, asked)} ${consent(desk, message)} ${notes(desk, message)} ${acts(desk, message)}
  `;
  return page(c, desk, wordsOf(lang, 'kind', message.kind), body, wrong ? 422 : 200);
}

function pair(name: string, value: string | null | undefined): Markup {
  return value
    ? html`<dt>${name}</dt>
        <dd dir="auto">${value}</dd>`
    : html``;
}

/** What was asked and answered; what is sensitive only to whom its form names. */
function answers(desk: Desk, person: Person, message: Opened, asked: AskedForm): Markup {
  const { t, lang } = desk;
  const hidden = (reader: Role | undefined) =>
    t('withheld', {
      role: plain(asked.form?.recipientRole, lang) || t(reader === 'concerns' ? 'role.concerns' : 'role.survey'),
    });
  return html`<dl>
    ${answersInWords(asked, message, lang).map(({ question, parts, isSensitive, reader }) => {
      const said = parts.some(({ from }) => from === 'person') ? html`lang="${message.lang}"` : '';
      // Space in an answer is kept, so that none may come from here.
      const words = parts.map((part, at) => html`${at > 0 ? html`<br />` : ''}${reached(part)}`);
      const shown =
        isSensitive && !maySee(person, reader)
          ? html`<dd>${hidden(reader)}</dd>`
          : html`<dd dir="auto" ${said}>${words}</dd>`;
      return html`<dt ${question.lang && question.lang !== lang ? html`lang="${question.lang}"` : ''}>
          ${question.text}
        </dt>
        ${shown}`;
    })}
  </dl>`;
}

function facts({ t, lang, hub }: Desk, { at, municipality, area, subject, state, erase_after }: Opened): Markup {
  return html`<dl>
    ${pair(t('received'), whenWords(at, lang))} ${pair(t('town'), plain(hub.forms.town(municipality).name, lang))}
    ${pair(t('area'), hub.forms.areaName(municipality, area, lang))} ${pair(t('about'), subject)}
    ${pair(t('state'), wordsOf(lang, 'state', state))} ${pair(t('kept'), whenWords(erase_after, lang))}
  </dl>`;
}

/** What somebody wrote, as a link where one can call or write; what was chosen, as words. */
function reached({ text, from }: AnswerPart): Markup {
  if (from !== 'person') return html`${text}`;
  const mail = mailAddress(text);
  if (mail) return html`<a href="mailto:${mail}">${text}</a>`;
  // A year or a house number is not called.
  const phone = text.replace(/\D/g, '').length >= 8 ? phoneNumber(text) : undefined;
  return phone ? html`<a href="tel:${phone.replace(/[^+\d]/g, '')}">${text}</a>` : html`${text}`;
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
