import { after } from 'node:test';

const GRACE = 10_000;

/**
 * For the process of a test file: ends it where something was left open, a browser for instance, that would keep it for ever.
 * Node's own `--test-force-exit` does so at once, and cuts off what the last tests had to report.
 */
after(() => setTimeout(() => process.exit(), GRACE).unref());
