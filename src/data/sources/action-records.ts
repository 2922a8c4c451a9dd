import type { Format } from '../format.ts';
import type { ActionDraft } from '../native/actions.ts';
import { horizonIn } from '../action-words.ts';
import { isBoard, recordPage, type RecordList, type RecordPage } from '../record-list.ts';
import { fieldsOf } from '../values/fields.ts';
import { openActionTable } from './action-table.ts';
import { jsonTable } from './json-table.ts';
import { objectsOf } from './wire.ts';

/** The cards of a board that Trello exports, each under the name of its list; what was put away, and who is on it, stays out. */
function boardCards(json: unknown): RecordList | undefined {
  const { cards, lists } = fieldsOf(json);
  if (!isBoard(json)) return undefined;
  const named = new Map(objectsOf(lists).map((each) => [each['id'], each]));
  const records = objectsOf(cards).map(({ id, name, desc, due, dueComplete, closed, labels, idList }) => {
    const list = named.get(idList);
    const term = objectsOf(labels).find((each) => horizonIn(each['name']));
    const archived = closed === true || list?.['closed'] === true;
    return { id, name, desc, due, dueComplete, archived, 'list name': list?.['name'], 'term': term?.['name'] };
  });
  return { records, path: (at) => `/cards/${at}` };
}

/** Reads actions from a list of records of any make, page after page where it names the next. */
export const open: Format<ActionDraft> = ({ json, url, request, now }) => {
  const { records, path, ...page }: RecordPage = boardCards(json) ?? recordPage(json, url);
  return { ...openActionTable(jsonTable(records, path), request, now), ...page };
};
