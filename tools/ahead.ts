import type { Plugin } from 'vite';
import { builtElements, filesOf } from './page-files.ts';

/** The files of each element, as `src/page/ahead.ts` has them. */
function filesAhead() {
  const files: string[] = [];
  const numberOf = (file: string) => (files.includes(file) ? files.indexOf(file) : files.push(file) - 1);
  const needed = builtElements().map((element) => {
    // The element's own module is imported anyway.
    const others = [...filesOf(element)].filter((file) => file !== `${element}.js`);
    return [element, others.map(numberOf)] as const;
  });
  return { names: files.map((file) => file.replace(/\.js$/, '')), needed: Object.fromEntries(needed) };
}

/** Tells the loader which files were built for each element. */
export const writtenAhead = (): Plugin => ({
  name: 'written-ahead',
  load: (id) =>
    id.replaceAll('\\', '/').endsWith('/src/page/ahead.ts')
      ? `export const ahead = ${JSON.stringify(filesAhead())};`
      : undefined,
});
