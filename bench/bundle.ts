import { build } from 'vite';

/** A page's module with its packages in one minified file, as a webmaster's own build would make it. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: 'bundle' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const [output] = Array.isArray(built) ? built.flatMap((each) => each.output) : 'output' in built ? built.output : [];
  if (output?.type !== 'chunk') throw new Error(`${entry} was not bundled.`);
  return output.code;
}
