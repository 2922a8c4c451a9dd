import { decode } from '../data/decode.ts';
import { FeedFailure } from '../data/feed-failure.ts';
import { faultIn } from '../data/json-fault.ts';
import { toConfig } from '../data/to-config.ts';
import { isFields } from '../data/values/fields.ts';
import type { Problem } from '../domain/feed.ts';
import { candidatesOf, KIND_NAMES } from './candidates.ts';
import type { CheckedDocument, Checkup, ExamineOptions, Finding, Patient } from './finding.ts';
import { nearest } from './misspelt.ts';
import { kindNamed } from './other-names.ts';
import { withPlaces } from './places.ts';
import { bestReading } from './reading.ts';
import { TextLines } from './text-lines.ts';
import { transportProblems } from './transport.ts';
import { envelopeProblems, summedUp, wideLetters } from './whole-feed.ts';

/**
 * The feed doctor: reads a document as a widget would, looks closer at what it gives, and tells what is wrong, where, with a
 * code that `findingWords` explains. It never throws but the reason of `signal`.
 */
export async function examine(document: CheckedDocument, options: ExamineOptions): Promise<Checkup> {
  const decoded = decode(document.bytes, document.headers?.get('content-type') ?? '');
  const { text } = decoded;
  const patient: Patient = { ...document, text, json: parsed(text), badBytes: decoded.problems, options };
  try {
    return await examined(patient);
  } catch (error) {
    options.signal.throwIfAborted();
    const value = String(error).slice(0, 80);
    const failed = { severity: 'error', code: 'check.failed', path: '', value } as const;
    return checkup(patient, { count: 0 }, [failed]);
  }
}

async function examined(patient: Patient): Promise<Checkup> {
  const { json, options } = patient;
  const candidates = candidatesOf(patient, options.format);
  const kinds = options.kind === undefined ? candidates.kinds : [options.kind];
  if (kinds.includes('config')) return configCheckup(patient);
  const { format } = candidates;
  const known = { ...(format && { format }), count: 0 };
  const best = await bestReading(
    kinds.filter((kind) => kind !== 'config'),
    patient,
  );
  if (!best) return checkup(patient, known, [kindless(candidates.unknownKind ?? '')]);
  const { kind, page, failure } = best;
  if (!page) {
    if (!(failure instanceof FeedFailure)) throw failure;
    const { code, message } = failure;
    // Of pictures and archives nobody wants to know how their letters are written.
    const isText = format !== undefined || /^\s*[{[]/.test(patient.text);
    const failed: Finding = { severity: 'error', code, path: '', ...(message && { message }) };
    const isSure = options.kind !== undefined || (kinds.length === 1 && !candidates.isUnreadable);
    const outcome = { ...known, ...(isSure && { kind }) };
    return checkup(patient, outcome, [failed, ...(isText ? patient.badBytes : [])]);
  }
  const { items, next } = page;
  const around = page.format === 'native' && isFields(json) ? await envelopeProblems(kind, json) : [];
  const outcome = { kind, format: page.format, count: items.length, ...(next !== undefined && { next }) };
  return checkup(patient, outcome, [
    ...summedUp(page.problems, items.length).map((each) => asWritten(each, patient.text)),
    ...around,
  ]);
}

/** An id that we made of what a record says stands nowhere in the list; of one that we made longer, a part does. */
function asWritten(finding: Finding, text: string): Finding {
  const { value, ...others } = finding;
  if (finding.code !== 'id.duplicate' || value === undefined || text.includes(value)) return finding;
  const own = value.slice(value.indexOf(':') + 1);
  return text.includes(own) ? { ...others, value: own } : others;
}

function kindless(unknownKind: string): Problem {
  const meant = nearest(unknownKind, KIND_NAMES) ?? kindNamed(unknownKind);
  const value = unknownKind.slice(0, 40) + (meant ? ` → ${meant}?` : '');
  return { severity: 'error', code: 'kind.unknown', path: '/kind', value };
}

async function configCheckup(patient: Patient): Promise<Checkup> {
  const { json, url } = patient;
  const { config, problems } = toConfig(json, url);
  const misspelt = isFields(json) ? await envelopeProblems('config', json) : [];
  // The name of a feed that is misspelt is an unknown feed too.
  const told = new Set(misspelt.map(({ path }) => path));
  const isWithout = Object.keys(config.feeds).length === 0;
  const others = problems.filter(({ code, path }) => code !== 'feeds.unknown' || !told.has(path));
  return checkup(patient, { kind: 'config', format: 'native', count: 0, config }, [
    ...patient.badBytes,
    ...others,
    ...misspelt,
    ...(isWithout ? [{ severity: 'advice', code: 'feeds.none', path: '' } as const] : []),
  ]);
}

async function checkup(
  patient: Patient,
  outcome: Omit<Checkup, 'findings'>,
  problems: readonly Finding[],
): Promise<Checkup> {
  const { text, json, headers, byPage, url, options, bytes } = patient;
  const { origin } = options;
  const isPage = /^\s*</.test(text.slice(0, 200));
  // A calendar may be written in JSON too.
  const served = outcome.format && json !== undefined ? 'json' : outcome.format;
  const came = headers
    ? transportProblems({ url, headers, ...(origin && { origin }), ...(byPage && { byPage }) }, served, isPage)
    : [];
  const findings = [...withPlaces([...wideLetters(bytes), ...problems], text, json !== undefined), ...came];
  const placed = findings.map(async (finding) => (finding.code === 'parse' ? atFault(finding, text) : finding));
  return { ...outcome, findings: await Promise.all(placed) };
}

/** Of a JSON text that does not parse: what is wrong with it, where, with the text around it. */
async function atFault(finding: Finding, text: string): Promise<Finding> {
  if (!/^\s*[{[/]/.test(text)) return finding;
  const { at, why } = await faultIn(text);
  const [before = ''] = text
    .slice(Math.max(0, at - AROUND), at)
    .split(/[\r\n]/)
    .slice(-1);
  const [after = ''] = text.slice(at, at + AROUND).split(/[\r\n]/, 1);
  const value = (before + after).trim();
  const place = new TextLines(text).placeOf(at);
  return { severity: 'error', code: `json.${why}`, path: '', place, ...(value && { value }) };
}

/** Letters on either side of a fault. */
const AROUND = 30;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
