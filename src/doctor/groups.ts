import { SEVERITIES, type Finding, type Severity } from './finding.ts';

/** Findings of one code. */
export interface FindingGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  /** With those that are only counted. */
  readonly count: number;
  /** Enough of them to see what is meant. */
  readonly examples: readonly Finding[];
  /** How many there are besides the examples. */
  readonly others: number;
}

const MOST_EXAMPLES = 5;

/** Alike findings together, the gravest first, then the most frequent. */
export function groupsOf(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.code}`;
    const known = groups.get(key);
    if (known) known.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()]
    .flatMap((alike): FindingGroup[] => {
      const [first] = alike;
      const count = alike.reduce((sum, { count: each = 1 }) => sum + each, 0);
      const examples = alike.slice(0, MOST_EXAMPLES);
      const others = count - examples.length;
      return first ? [{ code: first.code, severity: first.severity, findings: alike, count, examples, others }] : [];
    })
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.count - a.count);
}
