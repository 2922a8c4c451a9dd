import { Choosing } from '../../components/action-path/choosing.ts';
import { whenWords } from '../../components/action-path/day-words.ts';
import { awaitedWords, promiseWords, statusWords } from '../../components/action-path/stand-words.ts';
import { boardOf } from '../../domain/action-board.ts';
import { isOpenToJoin, NO_ACTION_FILTERS } from '../../domain/action-filters.ts';
import { isFinished, newestFirst, progressOf } from '../../domain/action-state.ts';
import type { Action } from '../../domain/action.ts';
import { localTime } from '../../domain/local-time.ts';
import { actionsCatalogue, type ActionsMessages } from '../../i18n/actions/catalogue.ts';
import { joined, markup, type Part } from '../markup.ts';
import { feedWords } from './feed-words.ts';
import { heading, line, listOf, MOST_ROWS, whole, type Fragment, type Reading } from './fragment.ts';
import { wordsIn, type Words } from './words.ts';

interface Telling {
  readonly text: Words<ActionsMessages>;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** What is done for the neighbourhood, by phase with its next step; then what was asked and proposed, and the answers. */
export async function actionsFragment(all: readonly Action[], reading: Reading): Promise<Fragment> {
  const { language, level, now, area, areas } = reading;
  const telling = { text: await wordsIn(actionsCatalogue, language), today: localTime(now).date };
  const { t } = telling.text;
  const filters = NO_ACTION_FILTERS;
  const question = { actions: all, horizon: '', plan: '', filters, area, areas, partners: new Map() };
  const test = new Choosing().answer(question);
  const asked = all.filter(test);
  const shown = asked.slice(0, MOST_ROWS);
  const of = (kind: Action['kind']) => shown.filter((action) => action.kind === kind);
  const rows = (actions: readonly Action[], say: (action: Action, telling: Telling) => readonly Part[]) =>
    listOf(
      actions.map((action) => [
        line(markup`<strong>${feedWords(action.title, language)}</strong>`),
        say(action, telling),
      ]),
    );
  const section = (title: string, actions: readonly Action[], say: typeof stage) =>
    actions.length > 0 ? [heading(level + 1, title), rows(newestFirst(actions), say)] : [];
  const parts = [
    heading(level, t('actions.title')),
    boardOf(of('action')).map(({ horizon, stages }) => [
      heading(level + 1, t(`actions.${horizon}`)),
      stages.map((each) => [heading(level + 2, t(`actions.phase.${each.stage}`)), rows(each.actions, stage)]),
    ]),
    section(t('actions.view.advice'), of('advice'), advised),
    section(t('actions.ideas'), of('idea'), proposed),
    asked.length === 0 ? line(t('actions.none')) : undefined,
  ];
  return { markup: whole(reading, parts), rest: asked.length - shown.length };
}

function stage(action: Action, { text, today }: Telling): readonly Part[] {
  const { t, language } = text;
  const { nextStep, summary, stoppedBecause } = action;
  const progress = progressOf(action);
  return [
    line(statusWords(action, text)),
    line(feedWords(stoppedBecause, language)),
    line(feedWords(summary, language)),
    ...(isFinished(action)
      ? []
      : [
          line(nextStep && markup`<strong>${t('actions.next')}:</strong> ${feedWords(nextStep.text, language)}`),
          line(awaitedWords(action, today, text)),
        ]),
    line(progress && t('actions.steps', progress)),
    line(isOpenToJoin(action) ? t('actions.filter.join') : undefined),
  ];
}

function advised({ advice }: Action, { text, today }: Telling): readonly Part[] {
  if (!advice) return [];
  const { t, language } = text;
  const { to, askedOn, answer, answeredOn, reason } = advice;
  return [
    line(to && [t('actions.advice.to'), ': ', feedWords(to, language)]),
    line(askedOn && t('actions.advice.asked', { when: whenWords(askedOn, today, text) })),
    line(markup`<strong>${t(`actions.answer.${answer}`)}</strong>`),
    line(feedWords(reason, language) ?? (answer === 'no' ? t('actions.answer.no-reason') : undefined)),
    line(answeredOn && t('actions.answered', { when: whenWords(answeredOn, today, text) })),
  ];
}

function proposed(action: Action, { text, today }: Telling): readonly Part[] {
  const { t, language } = text;
  const { receivedOn, answer, answeredOn } = action.idea ?? {};
  return [
    line(feedWords(action.summary, language)),
    line(receivedOn && t('actions.idea.received', { when: whenWords(receivedOn, today, text) })),
    line(
      answer
        ? joined([markup`<strong>${t('actions.answer')}:</strong>`, feedWords(answer, language)], ' ')
        : promiseWords(action, today, text),
    ),
    line(answer && answeredOn && t('actions.answered', { when: whenWords(answeredOn, today, text) })),
  ];
}
