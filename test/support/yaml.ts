import { parsers } from 'prettier/plugins/yaml';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly (Node | null)[];
}

const inside = (node: Node | null | undefined): readonly Node[] =>
  (node?.children ?? []).filter((child): child is Node => child !== null);

function value(node: Node | undefined): unknown {
  switch (node?.type) {
    case 'mapping':
    case 'flowMapping':
      return Object.fromEntries(
        inside(node).map((pair) => {
          const [key, held] = inside(pair);
          return [String(value(inside(key)[0])), value(inside(held)[0])];
        }),
      );
    case 'sequence':
    case 'flowSequence':
      return inside(node).map((item) => value(inside(item)[0]));
    case 'plain':
      return node.value === 'true' || node.value === 'false' ? node.value === 'true' : node.value;
    case 'quoteSingle':
    case 'quoteDouble':
      return node.value;
    default:
      throw new Error(`YAML: ${node?.type ?? 'nothing'} is more than these files need.`);
  }
}

/** A table written as YAML, by the parser that Prettier brings; throws where it is none. */
export function readYaml(text: string): Record<string, unknown> {
  const root: Node = parsers.yaml.parse(text, {} as never);
  const [document] = inside(root);
  const body = inside(document).find(({ type }) => type === 'documentBody');
  return Object(value(inside(body).find(({ type }) => type !== 'comment')));
}
