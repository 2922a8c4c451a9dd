import type { FormAnswers } from '../domain/form.ts';
import type { Message } from './messages.ts';

const FIXED = ['received', 'municipality', 'kind', 'area', 'subject', 'state', 'lang', 'key'] as const;

/** What a spreadsheet takes for a formula, after spaces too, and in the wide forms of East Asian keyboards. */
const FORMULA = /^[\s\u00a0\u200b\ufeff]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const NUMBER = /^[+-]?\d+([.,]\d+)?$/;

function cell(text: string): string {
  const harmless = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

function written(answer: FormAnswers[string] | undefined): string {
  return typeof answer === 'object' ? (answer ?? []).join(', ') : String(answer ?? '');
}

/**
 * One row per message, one column per question that was answered: for a spreadsheet, which is where a formula from a
 * stranger would run. UTF-8 with a mark, so that Excel sees it, and `;`, which Excel expects here.
 */
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
  return `\ufeff${[head, ...rows].map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}
