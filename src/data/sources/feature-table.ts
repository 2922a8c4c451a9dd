import type { FeedRequest } from '../../domain/feed.ts';
import type { RowReport } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { Cells } from '../table/cells.ts';
import { columnOf, findColumns } from '../table/columns.ts';
import { readServiceRow } from '../table/service-row.ts';
import { findWeekdays } from '../table/weekday-columns.ts';
import { jsonTable } from './json-table.ts';
import { completed } from './table.ts';
import { featureProperties, fieldsOf } from './wire.ts';

/** The properties of features, as the rows of a table with headings that people use. */
export interface FeatureTable {
  /** What the properties of feature `at` say; where it is, its geometry says. */
  read(at: number, report: RowReport): Omit<ServiceDraft, 'id' | 'name'> & Partial<Pick<ServiceDraft, 'id' | 'name'>>;
  /** The property that a field of a draft was made of. */
  within(field: string): string;
}

const POSITION = new Set<string>(['location.lat', 'location.lon', 'point']);

export async function featureTable(features: readonly unknown[], request: FeedRequest): Promise<FeatureTable> {
  const { headings, rows, under } = jsonTable(features.map(featureProperties), () => '');
  const named = findColumns(headings, request.columns);
  const hasShapes = features.some((feature) => fieldsOf(feature)['geometry']);
  const weekdays = findWeekdays(headings, named.rest);
  const columns = await completed(named, headings, rows, weekdays, request, hasShapes);
  const of = new Map([...columns.of].filter(([field]) => !hasShapes || !POSITION.has(field)));
  const tools = { weekdays, placed: false };
  return {
    read(at, report) {
      const cells = new Cells(rows[at]?.cells ?? [], { of });
      const [id, name] = [cells.first('id'), cells.text('name')];
      return { ...readServiceRow(cells, tools, report), ...(id && { id }), ...(name && { name }) };
    },
    within(field) {
      const heading = columnOf(field, columns);
      return heading === undefined ? `/${field}` : `/properties${under(heading)}`;
    },
  };
}
