/** `@attr {"list"|"week"} view`: what may be written in the tag, which the declared property (`view: string`) does not say. */
const ATTRIBUTE = /@attr(?:ibute)? \{([^}]+)\} ([\w-]+)/g;

/** The analyzer takes an attribute's type from its property; what its own comment says is narrower, and is kept. */
function typesAsWritten() {
  const written = new Map();
  return {
    name: 'types-as-written',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const comment = node.getFullText().slice(0, node.getLeadingTriviaWidth());
      const types = new Map([...comment.matchAll(ATTRIBUTE)].map(([, type, name]) => [name, type]));
      written.set(`${moduleDoc.path} ${node.name.getText()}`, types);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { path, declarations = [] } of customElementsManifest.modules)
        for (const declaration of declarations)
          for (const attribute of declaration.attributes ?? []) {
            const { module = path, name = declaration.name } = attribute.inheritedFrom ?? {};
            const type = written.get(`${module} ${name}`)?.get(attribute.name);
            if (type) attribute.type = { text: type };
          }
    },
  };
}

export default {
  globs: ['src/components/**/*.ts', 'src/controllers/widget-element.ts'],
  outdir: 'dist',
  litelement: true,
  quiet: true,
  // Otherwise each build writes into our own package.json, while other builds read it.
  packagejson: false,
  plugins: [typesAsWritten()],
};
