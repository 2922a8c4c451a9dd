/** What only who runs a hub installs: everything else is built into the command. */
export const hubPackages: readonly string[] = ['hono', '@hono/node-server', 'kysely', 'nodemailer', 'pg'];
