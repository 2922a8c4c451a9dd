import { bySector, known, sectorsOf, type Partners } from '../../domain/action-parties.ts';
import { horizonOf, stageOf } from '../../domain/action-board.ts';
import { progressOf } from '../../domain/action-state.ts';
import type { Action } from '../../domain/action.ts';
import { csvText } from '../../domain/csv-text.ts';
import { plain } from '../../domain/text.ts';
import { fileName, saveFile, textFile } from '../parts/save-file.ts';
import type { DetailsText, Widget } from './later.ts';

interface Telling {
  readonly text: DetailsText;
  readonly widget: Widget;
  readonly partners: Partners;
}
type Column = Extract<Parameters<DetailsText['t']>[0], `actions.column.${string}`>;

/**
 * Hands a resident what is shown as a table for a spreadsheet, a row each. Days are as feeds write them; a spreadsheet takes
 * 2/5 for a day in May, so steps are words.
 */
export function saveTable(actions: readonly Action[], telling: Telling): void {
  const { text, widget } = telling;
  const rows = actions.map((action) => cellsOf(action, telling));
  const [columns = {}] = rows;
  const heads = (Object.keys(columns) as Column[]).map((column) => text.t(column));
  const title = widget.text.t('actions.title');
  const table = csvText([heads, ...rows.map((row) => Object.values(row))]);
  saveFile(`${fileName(title, 'buurt')}.csv`, textFile('text/csv', table));
}

function cellsOf(action: Action, { text: { t, term, language }, widget, partners }: Telling): Record<Column, string> {
  const { kind, phase, status, nextStep, lead, planRef, advice, idea } = action;
  const say = widget.text.t;
  const isAction = kind === 'action';
  const stage = stageOf(action);
  const standing =
    stage === 'paused' || stage === 'stopped'
      ? say(`actions.phase.${stage}`)
      : status === 'done' || status === 'planned'
        ? say(`actions.status.${status}`)
        : t('actions.status.running');
  const progress = progressOf(action);
  const parties = bySector(action, partners).flatMap((group) => group.parties);
  const answer = advice
    ? [say(`actions.answer.${advice.answer}`), plain(advice.reason, language)].filter(Boolean).join(': ')
    : plain(idea?.answer, language);
  return {
    'actions.column.title': plain(action.title, language),
    'actions.column.kind': t(`actions.kind.${kind}`),
    'actions.column.horizon': isAction ? say(`actions.${horizonOf(action)}`) : '',
    'actions.column.phase': isAction ? say(`actions.phase.${phase}`) : '',
    'actions.column.status': isAction ? standing : '',
    'actions.column.stopped': plain(action.stoppedBecause, language),
    'actions.column.next': plain(nextStep?.text, language),
    'actions.column.next-date': nextStep?.date ?? '',
    'actions.column.due': action.due ?? '',
    'actions.column.lead': lead ? plain(known(lead, partners)?.name, language) : '',
    'actions.column.partners': parties.map(({ name }) => plain(name, language)).join(', '),
    'actions.column.sectors': sectorsOf(action, partners).map(term).join(', '),
    'actions.column.steps': progress ? say('actions.steps', progress) : '',
    'actions.column.plan': planRef?.code ?? '',
    'actions.column.plan-url': planRef?.url ?? '',
    'actions.column.answer': answer,
    'actions.column.result': plain(action.result, language),
    'actions.column.learned': plain(action.learned, language),
  };
}
