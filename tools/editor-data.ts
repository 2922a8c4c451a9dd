import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What we read of the manifest (custom-elements-manifest schema 1.0). */
export interface Attribute {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}
interface Element {
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Attribute[];
  readonly events?: readonly Attribute[];
  readonly cssProperties?: readonly Attribute[];
  readonly slots?: readonly Attribute[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Element[] }[];
}

/** Elements of a page: those a person writes, by the description that their code carries. */
export function elementsIn(folder: string): (Element & { readonly tagName: string })[] {
  const { modules }: Manifest = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((each): each is Element & { tagName: string } => each.tagName !== undefined && each.summary !== undefined);
}

/** Those with words for a webmaster. */
export const attributesOf = ({ attributes = [] }: Element) => attributes.filter(({ description }) => description);

/** The words a type allows: `"list"|"week"` is list and week; a boolean has none. */
export const wordsOf = ({ type }: Attribute): string[] =>
  [...(type?.text ?? '').matchAll(/["']([\w-]+)["']/g)].map(([, word = '']) => word);

/**
 * Lets editors complete our tags while one types: `vscode.html-custom-data.json` for Visual Studio Code, `web-types.json` for
 * those of JetBrains. Both are made from the manifest, which is made from the code.
 */
export function writeEditorData(folder: string, version: string): void {
  const elements = elementsIn(folder);
  const visualStudio = {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tagName,
      description: element.description ?? element.summary,
      attributes: attributesOf(element).map((attribute) => ({
        name: attribute.name,
        description: attribute.description,
        ...(attribute.type?.text === 'boolean' && { valueSet: 'v' }),
        ...(wordsOf(attribute).length > 0 && { values: wordsOf(attribute).map((name) => ({ name })) }),
      })),
    })),
  };
  const webTypes = {
    '$schema': 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    'name': 'buurt',
    version,
    'description-markup': 'markdown',
    'contributions': {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: element.description ?? element.summary,
          attributes: attributesOf(element).map(({ name, description, type }) => ({
            name,
            description,
            value: { type: type?.text ?? 'string' },
          })),
          js: { events: (element.events ?? []).map(({ name, description }) => ({ name, description })) },
        })),
      },
      css: {
        properties: [
          ...new Map(elements.flatMap(({ cssProperties = [] }) => cssProperties).map((each) => [each.name, each])),
        ].map(([name, { description }]) => ({ name, description })),
      },
    },
  };
  const write = (file: string, value: object) =>
    writeFileSync(join(folder, file), `${JSON.stringify(value, null, 2)}\n`);
  write('vscode.html-custom-data.json', visualStudio);
  write('web-types.json', webTypes);
}
