import { type Kysely, sql } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('label_template_version')
    .addColumn('template_id', 'text', column => column.notNull().references('label_template.id'))
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('template', 'text', column => column.notNull())
    .addColumn('actor_name', 'text', column => column.notNull())
    .addColumn('saved_at', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('label_template_version_pkey', ['template_id', 'version'])
    .execute();
  // Of what was saved before, the present version is known; its author is the subject as a whole.
  await sql`
    insert into label_template_version (template_id, version, name, template, actor_name, saved_at)
    select label_template.id, version, label_template.name, template, subject.name, updated_at
    from label_template join subject on subject.id = subject_id`.execute(db);
};
