import { csvText } from '../domain/csv-text.ts';
import type { FormAnswers } from '../domain/form.ts';
import type { Message } from './messages.ts';

const FIXED = ['received', 'municipality', 'kind', 'area', 'subject', 'state', 'lang', 'key'] as const;

function written(answer: FormAnswers[string] | undefined): string {
  return typeof answer === 'object' ? (answer ?? []).join(', ') : String(answer ?? '');
}

/** One row per message, one column per question that was answered, for a spreadsheet. */
export function toCsv(messages: readonly Message[]): string {
  const fields = [...new Set(messages.flatMap(({ answers }) => Object.keys(answers)))];
  const rows = messages.map((message) => {
    const { at: received, answers, consent } = message;
    const fixed = FIXED.map((name) => written(name === 'received' ? received : message[name]));
    return [
      ...fixed,
      ...fields.map((field) => written(answers[field])),
      written(consent.contact),
      written(consent.share),
    ];
  });
  const head = [...FIXED, ...fields, 'consent.contact', 'consent.share'];
  return csvText([head, ...rows]);
}
