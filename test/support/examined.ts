import { examine } from '../../src/doctor/examine.ts';
import type { CheckedDocument, Checkup, ExamineOptions, Finding } from '../../src/doctor/finding.ts';

/** Wednesday, in the demo's own week. */
export const NOW = Date.parse('2026-11-25T10:00Z');

/** Lets the doctor look at a text, bytes, or a JSON value written over several lines. */
export function examined(
  body: Uint8Array | string | object,
  options: Partial<ExamineOptions> = {},
  answer: Partial<CheckedDocument> = {},
): Promise<Checkup> {
  const written = () => new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body, null, 2));
  const bytes = body instanceof Uint8Array ? new Uint8Array(body) : written();
  const document = { bytes, url: 'https://partner.example/feed', ...answer };
  return examine(document, { now: NOW, signal: new AbortController().signal, ...options });
}

/** Each finding as `severity code`. */
export const codesOf = ({ findings }: Pick<Checkup, 'findings'>): string[] =>
  findings.map(({ severity, code }) => `${severity} ${code}`);

export function findingOf({ findings }: Checkup, code: string): Finding {
  const found = findings.find((finding) => finding.code === code);
  if (!found)
    throw new Error(`There is no ${code}, but ${findings.map((finding) => finding.code).join(', ') || 'nothing'}.`);
  return found;
}

/** `4:7`, or `4` where no column is known. */
export const placeOf = (checkup: Checkup, code: string): string => {
  const { place } = findingOf(checkup, code);
  return [place?.line, place?.column].filter((part) => part !== undefined).join(':');
};
