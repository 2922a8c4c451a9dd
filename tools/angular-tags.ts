import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributesOf, elementsIn, type Attribute } from './editor-data.ts';

type Tag = ReturnType<typeof elementsIn>[number];

/** The entry of the package that Angular needs: its templates know no attribute of a tag without a directive that has it. */
export const ANGULAR = 'angular';

/** The first version with directives that need no module; later ones read what it reads. */
const FORMAT = `minVersion: '14.0.0', version: '14.0.0', ngImport: i0`;

const FIRST_LINES = `import * as i0 from '@angular/core';

/** Widgets read attributes, and nothing else. */
function write(tag, changes) {
  for (const [name, { currentValue: value }] of Object.entries(changes)) {
    if (value === undefined || value === null || value === false) tag.removeAttribute(name);
    else tag.setAttribute(name, value === true ? '' : String(value));
  }
}
`;

const FIRST_TYPES = `import type * as i0 from '@angular/core';
import type { BuurtAttributes } from './attributes.ts';

/** What stands in a template without brackets is a text. */
type Input<Value> = Value extends boolean ? boolean | '' : number extends Value ? number | \`\${number}\` : Value;
type Inputs<Tag extends keyof BuurtAttributes> = {
  [Name in keyof BuurtAttributes[Tag]]: Input<BuurtAttributes[Tag][Name]>;
};
`;

/** `buurt-help-form` → `HelpFormTag` */
const classOf = ({ tagName }: Tag) =>
  `${tagName.replace(/^buurt/, '').replaceAll(/-(\w)/g, (_, first: string) => first.toUpperCase())}Tag`;

/** An entry of an object for each attribute, by its name. */
const inputsOf = (tag: Tag, value: (name: string) => string) =>
  `{ ${attributesOf(tag)
    .map(({ name }) => `'${name}': ${value(name)}`)
    .join(', ')} }`;

const program = (tag: Tag) => `
export class ${classOf(tag)} {
  #tag = i0.inject(i0.ElementRef).nativeElement;
  ngOnChanges(changes) {
    write(this.#tag, changes);
  }
  static ɵfac = i0.ɵɵngDeclareFactory({
    ${FORMAT}, type: ${classOf(tag)}, deps: [], target: i0.ɵɵFactoryTarget.Directive,
  });
  static ɵdir = i0.ɵɵngDeclareDirective({
    ${FORMAT}, type: ${classOf(tag)}, isStandalone: true, selector: '${tag.tagName}', usesOnChanges: true,
    inputs: ${inputsOf(tag, (name) => `'${name}'`)},
  });
}
`;

const inputLine = (tag: Tag, { name, description }: Attribute) =>
  `  /** ${description} */\n  '${name}'?: Inputs<'${tag.tagName}'>['${name}'];\n`;

const types = (tag: Tag) => `
/** ${tag.summary} */
export declare class ${classOf(tag)} {
${attributesOf(tag)
  .map((attribute) => inputLine(tag, attribute))
  .join('')}
  static ɵfac: i0.ɵɵFactoryDeclaration<${classOf(tag)}, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<
    ${classOf(tag)}, '${tag.tagName}', never,
    ${inputsOf(tag, (name) => `{ alias: '${name}'; required: false }`)}, {}, never, never, true, never
  >;
}
`;

/**
 * Writes `angular.js`: a directive for each tag, half compiled as packages for Angular are
 * (https://angular.dev/tools/libraries/creating-libraries#publishing-libraries), made from the manifest.
 */
export function writeAngularTags(folder: string): void {
  const tags = elementsIn(folder);
  const classes = tags.map(classOf);
  writeFileSync(
    join(folder, `${ANGULAR}.js`),
    `${FIRST_LINES}${tags.map(program).join('')}
export const BUURT_TAGS = [${classes.join(', ')}];
`,
  );
  writeFileSync(
    join(folder, `types/frameworks/${ANGULAR}.d.ts`),
    `${FIRST_TYPES}${tags.map(types).join('')}
/** All tags, for what a component imports. */
export declare const BUURT_TAGS: readonly [${classes.map((name) => `typeof ${name}`).join(', ')}];
`,
  );
}
