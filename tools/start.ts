import { Unusable } from '../src/hub/unusable.ts';
import { datedFeed } from './demo-dates.ts';
import { openDemoIntake } from './demo-intake.ts';
import { includingPage } from './demo-mirror.ts';
import { startServer } from './serve.ts';

const port = Number(process.env.PORT ?? 8080);

/** Short addresses, and those people try. The documentation is built into the folder that a webmaster copies. */
const LEADS: ReadonlyMap<string, string> = new Map([
  ['/', '/demo/'],
  ['/docs/', '/dist/docs/'],
  ['/demo/docs/', '/dist/docs/'],
]);

async function start(): Promise<void> {
  const intake = await openDemoIntake(port, process.env);
  const server = await startServer({
    root: process.cwd(),
    port,
    answer: async (path, request) => {
      const location = LEADS.get(path);
      return location !== undefined
        ? { status: 302, headers: { location } }
        : (intake.answer(path, request) ?? (await includingPage(path)) ?? datedFeed(path));
    },
  }).catch(async (error: unknown) => {
    await intake.close();
    throw error;
  });
  console.log(`The demo municipality is at http://localhost:${port}/ (Ctrl+C stops it).`);
  console.log(`The documentation is at http://localhost:${port}/docs/`);
  console.log(`Forms arrive at http://localhost:${port}/intake/worker, as “buurtwerker”.`);
  if (intake.firstLink) console.log(`Choose a password for it first, once: ${intake.firstLink}`);
  const stop = () => void server.close().then(intake.close);
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

try {
  await start();
} catch (error) {
  if (error instanceof Unusable) console.error(error.message);
  else if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    console.error(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`);
  } else throw error;
  process.exitCode = 1;
}
