import type { Context } from 'hono';
import { html } from 'hono/html';
import type { FormAnswers } from '../domain/form.ts';
import { plain } from '../domain/text.ts';
import { maySee } from './asked-form.ts';
import type { HubEnv } from './hub.ts';
import { surveyAnswers, type SurveyAnswers } from './messages.ts';
import type { Person } from './people.ts';
import type { Session } from './sessions.ts';
import { countOptions, type QuestionCount } from './survey-counts.ts';
import { page, type Desk, type Markup } from './worker-page.ts';

/**
 * How often each answer to a survey was given, a part for each of its versions. It shows nobody's answers; but who looks before
 * and after a message came in sees what it said, so that a sensitive question is counted only for who may read it.
 */
export async function surveyPage(c: Context<HubEnv>, desk: Desk, { person }: Session) {
  const { t, hub } = desk;
  const surveys = await surveyAnswers(hub.db, person);
  const body = html`${surveys.length === 0 ? html`<p>${t('survey.none')}</p>` : html`<p>${t('survey.why')}</p>`}
  ${surveys.map((survey) => part(desk, survey, person))}`;
  return page(c, desk, t('survey'), body);
}

function part(desk: Desk, { municipality, version, answers }: SurveyAnswers, person: Person): Markup {
  const { t, lang, hub } = desk;
  // What one person left out another answered: the form is found by all answers together.
  const all: FormAnswers = {};
  for (const each of answers) Object.assign(all, each);
  const asked = hub.forms.askedBy({ municipality, kind: 'survey', form_version: version, answers: all });
  const questions = (asked.form?.fields ?? []).filter(
    ({ id, options }) => options.length > 0 && (!asked.isSensitive(id) || maySee(person, asked.reader(id))),
  );
  return html`<h2>${t('survey.version', { version })}${person.towns.length > 1 ? html` (${municipality})` : ''}</h2>
    <p>${t('survey.received', { count: answers.length })}</p>
    ${questions.map(({ id, label, options }) => {
      const words = new Map(options.map((option) => [option.id, plain(option.label, lang)]));
      const counted = countOptions(id, [...words.keys()], answers);
      return html`<h3>${plain(label, lang)}</h3>
        <p>${t('survey.answered', { count: counted.n })}</p>
        ${table(desk, counted, words)}`;
    })}`;
}

function table({ t }: Desk, { options }: QuestionCount, words: ReadonlyMap<string, string>): Markup {
  if (!options) return html`<p>${t('survey.few')}</p>`;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${t('survey.option')}</th>
        <th scope="col">${t('survey.count')}</th>
      </tr>
    </thead>
    <tbody>
      ${options.map(
        ({ option, count }) =>
          html`<tr>
            <th scope="row">${words.get(option) ?? option}</th>
            <td>${count ?? t('survey.hidden')}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
