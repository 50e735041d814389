import { writeAudit } from '../audit/audit.ts';
import { openDatabase } from '../db/open-database.ts';

/** A program for a test to kill: writes two rows a transaction into the SQLite file it is given, and a line for each pair that is kept. */
const db = openDatabase(process.argv[2] ?? '');
const entry = { entity: 'pair', entityId: 'x', detail: { padding: 'x'.repeat(20_000) } };
for (let pair = 0; ; pair += 1) {
  await db.transaction().execute(async tx => {
    for (const half of ['left', 'right'])
      await writeAudit(tx, { id: `${pair}-${half}`, at: new Date(), operation: 'writePairs' }, entry);
  });
  process.stdout.write(`${pair}\n`);
}
