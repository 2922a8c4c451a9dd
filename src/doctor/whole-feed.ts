import { RowReport } from '../data/format.ts';
import { Problems } from '../data/problems.ts';
import type { Fields } from '../data/values/fields.ts';
import type { Problem } from '../domain/feed.ts';
import type { DocumentKind, Finding } from './finding.ts';
import { fieldCheck } from './misspelt.ts';
import { nativeSchema } from './native-schema.ts';

/** The same problems, with what holds for all records said once. `count`: how many records there are. */
export function summedUp(problems: readonly Problem[], count: number): readonly Finding[] {
  return onceForAll(inWhole(problems, count), count);
}

/** So few are told one by one. */
const FEW = 2;

/** A tip for every record, with nothing that differs but where, is told once. */
function onceForAll(findings: readonly Problem[], records: number): readonly Finding[] {
  const alike = Map.groupBy(findings, ({ severity, code, value }) => `${severity} ${code} ${value}`);
  return findings.flatMap((each): Finding[] => {
    const { severity, code, value } = each;
    const all = alike.get(`${severity} ${code} ${value}`) ?? [];
    const isOfAll = all.reduce((sum, { count = 1 }) => sum + count, 0) === records;
    if (severity !== 'advice' || records <= FEW || !isOfAll || each.path === '') return [each];
    return each === all[0] ? [{ severity, code, path: '', ...(value !== undefined && { value }), records }] : [];
  });
}

function inWhole(problems: readonly Problem[], count: number): readonly Problem[] {
  if (count === 0) {
    const isExplained = problems.some(({ severity, code }) => severity === 'error' || code === 'events.none');
    return isExplained ? problems : [...problems, { severity: 'advice', code: 'items.none', path: '' }];
  }
  // A table without such columns has said so.
  const isTold = problems.some(({ code, path }) => code === 'point.missing' && path === '');
  const rest = isTold ? problems.filter(({ code, path }) => code !== 'point.missing' || path === '') : problems;
  const past = rest.reduce((sum, each) => (each.code === 'activity.past' ? sum + (each.count ?? 1) : sum), 0);
  if (past < count) return rest;
  return [...rest.filter(({ code }) => code !== 'activity.past'), { severity: 'advice', code: 'items.past', path: '' }];
}

/** Fields around the items of one of our own documents, or of a config, that are misspelt. */
export async function envelopeProblems(
  kind: DocumentKind,
  { items: _items, ...envelope }: Fields,
): Promise<readonly Problem[]> {
  const problems = new Problems();
  const { envelope: schema } = await nativeSchema(kind);
  fieldCheck(schema)(envelope, new RowReport(() => '', problems));
  return problems.list;
}

/** A byte order mark of UTF-16: we read it, and many programs do not. */
export function wideLetters([first, second]: Uint8Array): readonly Problem[] {
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isWide ? [{ severity: 'advice', code: 'encoding.utf-16', path: '' }] : [];
}
