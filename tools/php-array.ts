/** What can be written as it is in both languages. */
export type PhpValue = string | number | boolean | readonly PhpValue[] | { readonly [key: string]: PhpValue };

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** A value as PHP writes it: a list on one line, each entry of a table on a line of its own. */
export function phpValue(value: PhpValue, indent = ''): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map((each) => phpValue(each)).join(', ')}]`;
  const deeper = `${indent}\t`;
  const entries = Object.entries(value).map(([key, each]) => `${deeper}${quoted(key)} => ${phpValue(each, deeper)},\n`);
  return `[\n${entries.join('')}${indent}]`;
}

const isList = (value: PhpValue): value is readonly PhpValue[] => Array.isArray(value);
