import { parseSync, type Plugin } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [member: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function* nodes(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const each of value) yield* nodes(each);
  else if (isNode(value)) {
    yield value;
    for (const member of Object.values(value)) yield* nodes(member);
  }
}

/** A line break and its indent are one space to a browser. */
const markup = (text: string) => text.replace(/\s*\n\s*/g, ' ');
const stylesheet = (text: string) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':');
const shorten: Record<string, (text: string) => string> = { html: markup, svg: markup, css: stylesheet };

/** Takes the indents out of Lit templates: they are there for us, and each phone would fetch them. */
export const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  apply: 'build',
  enforce: 'post',
  transform(code, id) {
    if (!id.endsWith('.ts') || !/\b(?:html|svg|css)`/.test(code)) return undefined;
    const quasis = [...nodes(parseSync('module.js', code).program)].flatMap((node) => {
      const { tag, quasi } = node;
      if (node.type !== 'TaggedTemplateExpression' || !isNode(tag) || !isNode(quasi)) return [];
      const short = shorten[String(tag['name'])];
      return short && Array.isArray(quasi['quasis'])
        ? (quasi['quasis'] as Node[]).map((part) => ({ ...part, short }))
        : [];
    });
    let result = code;
    for (const { start, end, short } of quasis.sort((a, b) => b.start - a.start)) {
      result = result.slice(0, start) + short(result.slice(start, end)) + result.slice(end);
    }
    return { code: result, map: null };
  },
});
