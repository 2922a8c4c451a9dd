import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { createLog } from '../src/hub/logs.ts';
import { openHub } from '../src/hub/server.ts';
import { readSettings } from '../src/hub/settings.ts';
import type { Answer } from './serve.ts';

export interface DemoIntake {
  /** Answers what is under `/intake`; `undefined` for every other path. */
  readonly answer: (path: string, request: IncomingMessage) => Promise<Answer> | undefined;
  /** Where the first password is chosen, while nobody has one. */
  readonly firstLink?: string;
  readonly close: () => Promise<void>;
}

const PATH = '/intake';

/** The intake of both demo towns, on the demo's own address: messages stay in `.data/demo.db` until they are erased. */
export async function openDemoIntake(port: number, environment: NodeJS.ProcessEnv): Promise<DemoIntake> {
  const settings = readSettings({
    HUB_FILE: '.data/demo.db',
    HUB_TOWNS: 'balen ravels',
    ...environment,
    HUB_URL: `http://localhost:${port}${PATH}`,
  });
  // What it logs is for an operator; failures are for whoever tries the demo too.
  const log = createLog(
    (line) => (line.includes('"level":"error"') ? process.stderr.write(line) : undefined),
    () => new Date(),
  );
  const { app, firstLink, close } = await openHub(settings, log);
  return {
    answer(path, incoming) {
      if (path !== PATH && !path.startsWith(`${PATH}/`)) return undefined;
      return Promise.resolve(app.fetch(toRequest(incoming), { incoming })).then(toAnswer);
    },
    ...(firstLink && { firstLink }),
    close,
  };
}

function toRequest(incoming: IncomingMessage): Request {
  const { method = 'GET', headers, url = '/' } = incoming;
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((each): [string, string] => [name, each]),
  );
  const body = method === 'GET' || method === 'HEAD' ? null : (Readable.toWeb(incoming) as ReadableStream);
  const address = new URL(url, `http://${headers.host ?? 'localhost'}`);
  return new Request(address, { method, headers: lines, body, duplex: 'half' } as RequestInit);
}

async function toAnswer(response: Response): Promise<Answer> {
  const headers = { ...Object.fromEntries(response.headers), 'set-cookie': response.headers.getSetCookie() };
  return { status: response.status, headers, body: new Uint8Array(await response.arrayBuffer()) };
}
