import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributesOf, elementsIn, wordsOf, type Attribute } from './editor-data.ts';

/** What stands in `tools/frameworks`, each an entry of the package that is types alone. */
export const FRAMEWORKS = ['react', 'vue', 'svelte'];

/** Digits may be written as a number too: `heading-level` is 2 or "2". */
function typeOf(attribute: Attribute): string {
  const words = wordsOf(attribute).flatMap((word) => [`'${word}'`, ...(/^\d+$/.test(word) ? [word] : [])]);
  return words.length > 0 ? words.join(' | ') : (attribute.type?.text ?? 'string');
}

function attributeLine(attribute: Attribute): string {
  const comment = attribute.description ? `    /** ${attribute.description} */\n` : '';
  return `${comment}    readonly '${attribute.name}'?: ${typeOf(attribute)};\n`;
}

/**
 * Lets the checkers of frameworks know our tags, their attributes and events. The part that follows the code is made from the
 * manifest; what each framework makes of it is written by hand beside it.
 */
export function writeFrameworkTypes(folder: string): void {
  const elements = elementsIn(folder);
  const attributes = elements.map((element) => {
    const lines = attributesOf(element).map(attributeLine).join('');
    return `  /** ${element.summary} */\n  readonly '${element.tagName}': {\n${lines}  };\n`;
  });
  const events = elements.map(({ tagName, events: own = [] }) => {
    const names = own.map(({ name }) => `'${name}'`).join(' | ');
    return `  readonly '${tagName}': Pick<HTMLElementEventMap, ${names}>;\n`;
  });
  const types = join(folder, 'types/frameworks');
  cpSync('tools/frameworks', types, { recursive: true });
  writeFileSync(
    join(types, 'attributes.d.ts'),
    `// Brings the tags and events of every widget along.
import type {} from '../index.ts';

/** What may be written in each tag. */
export interface BuurtAttributes {
${attributes.join('')}}

/** What each tag tells, by the name it is listened to. */
export interface BuurtEvents {
${events.join('')}}
`,
  );
}
