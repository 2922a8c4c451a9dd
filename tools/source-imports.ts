import { parseSync, Visitor } from 'vite';

export interface SourceImport {
  /** What stands between the quotes, without a query such as `?worker&url`. */
  from: string;
  line: number;
  typeOnly: boolean;
}

export interface Source {
  imports: SourceImport[];
  /** The lines with every comment blanked, so that a comment may name what the code must not use. */
  code: string[];
}

function withoutComments(text: string, comments: { start: number; end: number }[]): string {
  let rest = text;
  for (const { start, end } of comments) {
    rest = rest.slice(0, start) + rest.slice(start, end).replace(/[^\n]/g, ' ') + rest.slice(end);
  }
  return rest;
}

/** Reads one TypeScript file; a syntax error is the type checker's to report. */
export function readSource(file: string, text: string): Source {
  const { module, comments, program } = parseSync(file, text);
  const imports: SourceImport[] = [];
  const add = (from: string, at: number, typeOnly: boolean) => {
    const line = text.slice(0, at).split('\n').length;
    imports.push({ from: from.replace(/\?.*$/, ''), line, typeOnly });
  };
  const isType = (start: number) => /^(?:import|export)\s+type\b/.test(text.slice(start, start + 40));

  for (const { moduleRequest, start } of module.staticImports) add(moduleRequest.value, start, isType(start));
  for (const { entries, start } of module.staticExports) {
    const request = entries.find((entry) => entry.moduleRequest)?.moduleRequest;
    if (request) add(request.value, start, isType(start));
  }
  for (const { moduleRequest, start } of module.dynamicImports) {
    const request = /^(['"`])([^$]*)\1$/.exec(text.slice(moduleRequest.start, moduleRequest.end));
    if (request?.[2]) add(request[2], start, false);
  }
  new Visitor({ TSImportType: ({ source, start }) => add(String(source.value), start, true) }).visit(program);

  return { imports, code: withoutComments(text, comments).split('\n') };
}
