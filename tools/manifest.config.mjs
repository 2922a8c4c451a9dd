export default {
  globs: ['src/components/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  quiet: true,
  // Otherwise each build writes into our own package.json, while other builds read it.
  packagejson: false,
};
