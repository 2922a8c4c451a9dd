import type { FeedRequest } from '../../domain/feed.ts';
import type { OpenedFeed, RowReport } from '../format.ts';
import type { IndicatorDraft } from '../native/indicators.ts';
import { CubeDrafts } from './cube-drafts.ts';
import { CubeFault, type Cube } from './cube.ts';

/** One indicator of a cube, or what is wrong with all of it. */
export interface CubeRow {
  /** JSON Pointer of its cube. */
  readonly path: string;
  read(report: RowReport): IndicatorDraft | undefined;
}

/** The indicators of a cube as rows of its feed; a cube that cannot be trusted is one row that says so. */
export function cubeRows(path: string, cubeIn: () => Cube, request: FeedRequest): readonly CubeRow[] {
  try {
    const drafts = new CubeDrafts(cubeIn(), request);
    return Array.from({ length: drafts.count }, (_, which) => ({
      path,
      read: (report) => drafts.draftAt(which, report),
    }));
  } catch (error) {
    if (!(error instanceof CubeFault)) throw error;
    const { message } = error;
    const read = (report: RowReport) => {
      report.error('size.mismatch', '', message);
      return undefined;
    };
    return [{ path, read }];
  }
}

export const openRows = (rows: readonly CubeRow[]): OpenedFeed<IndicatorDraft> => ({
  rows,
  read: (_row, report, at) => rows[at]?.read(report),
  path: (at) => rows[at]?.path ?? '',
});
