export {
  createFirstAdministrator,
  type FirstAdministrator,
  type FirstAdministratorDependencies,
  type FirstAdministratorOutcome,
  hasAdministrator,
} from './account/first-administrator.ts';
export { type AppDependencies, createApp } from './app.ts';
export { type Clock, chinaDay, systemClock } from './clock.ts';
export { migrate } from './db/migrate.ts';
export { type DatabaseOptions, type Db, openDatabase, type SqliteDriver, sqliteDrivers } from './db/open-database.ts';
export { loadDivisions } from './division/division.repository.ts';
export { type Swept, sweep } from './housekeeping/housekeeping.ts';
export { toProblemDocument } from './http/problem-document.ts';
export { ProblemError } from './http/problem-error.ts';
export { createIdNumberVault, IdNumberKeyMissingError, type IdNumberVault } from './id-number/id-number-vault.ts';
export { type SealOptions, sealIdNumbers } from './id-number/seal-id-numbers.ts';
export { type Ids, systemIds } from './ids.ts';
export { type Logger, silentLogger } from './logger.ts';
export { createProcessRegistry } from './operator/operator-pages.ts';
export { createTraceLookUp, type TraceLookUp } from './trace/trace-look-up.ts';
