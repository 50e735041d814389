import { chinaDay, createFirstAdministrator, type Db, hasAdministrator, systemClock, systemIds } from '@suyuan/server';
import { provinceBody } from './data/county.ts';
import { type DemoNotes, readDemoNotes, writeDemoNotes } from './demo-notes.ts';
import { seedDemo } from './seed.ts';
import { type Api, anonymous, signedIn } from './session.ts';

/** A start was cut off while it made the demo: half of it is in the database and its passwords are lost. */
export class DemoUnfinishedError extends Error {
  override readonly name = 'DemoUnfinishedError';
}

interface DemoOptions {
  readonly app: Api;
  readonly db: Db;
  readonly dataDirectory: string;
  readonly origin: string;
  readonly secret: string;
}

/** The demo county of this installation, made at the first start. */
export async function ensureDemo({ app, db, dataDirectory, origin, secret }: DemoOptions): Promise<DemoNotes> {
  const known = readDemoNotes(dataDirectory);
  if (known) return known;
  if (await hasAdministrator(db)) throw new DemoUnfinishedError();
  const made = await createFirstAdministrator({ db, origin, secret }, provinceBody);
  if (!made.ok) throw new DemoUnfinishedError();
  const { username, initialPassword } = made;
  const notes = await seedDemo({
    province: await signedIn(app, origin, username, initialPassword),
    anonymous: anonymous(app, origin),
    signIn: (name, password) => signedIn(app, origin, name, password),
    password: () => systemIds.password(),
    today: chinaDay(systemClock.now()),
  });
  const province = { role: 'province', username, password: initialPassword } as const;
  const all = { ...notes, accounts: [...notes.accounts, province] };
  writeDemoNotes(dataDirectory, all);
  return all;
}
