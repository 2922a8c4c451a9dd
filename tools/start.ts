import { datedFeed } from './demo-dates.ts';
import { startServer } from './serve.ts';

const port = Number(process.env.PORT ?? 8080);

try {
  await startServer({
    root: process.cwd(),
    port,
    answer: (path) => (path === '/' ? { status: 302, headers: { location: '/demo/' } } : datedFeed(path)),
  });
  console.log(`The demo municipality is at http://localhost:${port}/ (Ctrl+C stops it).`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`);
  process.exitCode = 1;
}
