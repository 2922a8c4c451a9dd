import type { ColumnDefinitionBuilder, Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';

const needed = (column: ColumnDefinitionBuilder) => column.notNull();

/**
 * In the order of their names, each run once. Only ever add: while one node is being replaced, older ones go on with the
 * tables as they were; what is no longer needed goes one release later. An older migration is never changed.
 */
const migrations: Record<string, Migration> = {
  '001-intake': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('secret')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('value', 'text', needed)
        .execute();
      await db.schema
        .createTable('receipt')
        .addColumn('municipality', 'text', needed)
        .addColumn('key', 'text', needed)
        .addColumn('body_hash', 'text', needed)
        .addColumn('at', 'text', needed)
        .addPrimaryKeyConstraint('receipt_key', ['municipality', 'key'])
        .execute();
      await db.schema
        .createTable('message')
        .addColumn('municipality', 'text', needed)
        .addColumn('key', 'text', needed)
        .addColumn('kind', 'text', needed)
        .addColumn('form_version', 'integer', needed)
        .addColumn('lang', 'text', needed)
        .addColumn('area', 'text')
        .addColumn('subject', 'text')
        .addColumn('answers', 'text', needed)
        .addColumn('consent', 'text', needed)
        .addColumn('state', 'text', needed)
        .addColumn('spam', 'integer', needed)
        .addColumn('at', 'text', needed)
        .addColumn('erase_after', 'text', needed)
        .addPrimaryKeyConstraint('message_key', ['municipality', 'key'])
        .execute();
      await db.schema.createIndex('message_at').on('message').columns(['municipality', 'at']).execute();
      await db.schema.createIndex('message_erase').on('message').column('erase_after').execute();
      await db.schema
        .createTable('notice')
        .addColumn('municipality', 'text', needed)
        .addColumn('key', 'text', needed)
        .addColumn('kind', 'text', needed)
        .addColumn('attempts', 'integer', needed)
        .addColumn('next_at', 'text', needed)
        .addColumn('until', 'text', needed)
        .addColumn('done_at', 'text')
        .addPrimaryKeyConstraint('notice_key', ['municipality', 'key'])
        .execute();
    },
  },
  '002-worker': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('note')
        .addColumn('municipality', 'text', needed)
        .addColumn('id', 'text', needed)
        .addColumn('key', 'text', needed)
        .addColumn('at', 'text', needed)
        .addColumn('who', 'text', needed)
        .addColumn('words', 'text', needed)
        .addPrimaryKeyConstraint('note_id', ['municipality', 'id'])
        .execute();
      await db.schema.createIndex('note_of').on('note').columns(['municipality', 'key']).execute();
      await db.schema
        .createTable('person')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('towns', 'text', needed)
        .addColumn('roles', 'text', needed)
        .addColumn('password', 'text')
        .addColumn('link', 'text')
        .addColumn('link_until', 'text')
        .execute();
      await db.schema
        .createTable('session')
        .addColumn('token', 'text', (column) => column.primaryKey())
        .addColumn('person', 'text', needed)
        .addColumn('form_token', 'text', needed)
        .addColumn('until', 'text', needed)
        .execute();
      await db.schema
        .createTable('audit')
        .addColumn('municipality', 'text', needed)
        .addColumn('id', 'text', needed)
        .addColumn('at', 'text', needed)
        .addColumn('who', 'text', needed)
        .addColumn('what', 'text', needed)
        .addColumn('key', 'text')
        .addColumn('count', 'integer', needed)
        .addPrimaryKeyConstraint('audit_id', ['municipality', 'id'])
        .execute();
      await db.schema.createIndex('audit_at').on('audit').columns(['municipality', 'at']).execute();
      await db.schema
        .createTable('survey_figures')
        .addColumn('municipality', 'text', needed)
        .addColumn('round', 'text', needed)
        .addColumn('at', 'text', needed)
        .addColumn('items', 'text', needed)
        .addPrimaryKeyConstraint('survey_round', ['municipality', 'round'])
        .execute();
    },
  },
  '003-forms': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('form')
        .addColumn('municipality', 'text', needed)
        .addColumn('id', 'text', needed)
        .addColumn('kind', 'text', needed)
        .addColumn('version', 'integer', needed)
        .addColumn('at', 'text', needed)
        .addColumn('form', 'text', needed)
        .addPrimaryKeyConstraint('form_id', ['municipality', 'id'])
        .execute();
      await db.schema.alterTable('notice').addColumn('webhook_at', 'text').execute();
      await db.schema.alterTable('notice').addColumn('mail_at', 'text').execute();
    },
  },
  '004-feeds': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('source')
        .addColumn('municipality', 'text', needed)
        .addColumn('id', 'text', needed)
        .addColumn('kind', 'text', needed)
        .addColumn('name', 'text', needed)
        .addColumn('mode', 'text', needed)
        .addColumn('version', 'integer', needed)
        .addColumn('at', 'text')
        .addColumn('body_hash', 'text')
        .addColumn('report', 'text')
        .addColumn('due', 'text')
        .addColumn('pull', 'text')
        .addPrimaryKeyConstraint('source_id', ['municipality', 'id'])
        .execute();
      await db.schema
        .createTable('source_version')
        .addColumn('municipality', 'text', needed)
        .addColumn('source', 'text', needed)
        .addColumn('version', 'integer', needed)
        .addColumn('at', 'text', needed)
        .addColumn('who', 'text', needed)
        .addColumn('count', 'integer', needed)
        .addColumn('body', 'text', needed)
        .addPrimaryKeyConstraint('source_version_key', ['municipality', 'source', 'version'])
        .execute();
      await db.schema
        .createTable('token')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('municipality', 'text', needed)
        .addColumn('source', 'text', needed)
        .addColumn('scopes', 'text', needed)
        .addColumn('hash', 'text', needed)
        .addColumn('at', 'text', needed)
        .addColumn('revoked_at', 'text')
        .execute();
    },
  },
};

function migrator<Schema>(db: Kysely<Schema>): Migrator {
  return new Migrator({ db, provider: { getMigrations: async () => migrations } });
}

/** Brings the tables up to date; several nodes may do so at once. Throws, with everything as it was, where one fails. */
export async function migrate<Schema>(db: Kysely<Schema>): Promise<void> {
  const { error } = await migrator(db).migrateToLatest();
  if (error !== undefined) throw error;
}

/** Whether every migration has run. */
export async function isMigrated<Schema>(db: Kysely<Schema>): Promise<boolean> {
  const found = await migrator(db).getMigrations();
  return found.every(({ executedAt }) => executedAt !== undefined);
}
