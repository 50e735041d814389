import { IdNumberKeyMissingError } from '@suyuan/server';
import { CodeKeysError } from './code-keys.ts';
import { FolderSilentError, NoFileError } from './data-folder.ts';
import { DemoUnfinishedError } from './demo/demo.ts';
import { type Environment, EnvironmentError } from './environment.ts';
import { IdNumberKeysError } from './id-number-keys.ts';
import type { Messages } from './locales/zh-cn.ts';
import { SecretError } from './secret.ts';

/** One sentence about why the server did not start, and what to do. */
export function explainFailure(error: unknown, environment: Environment | undefined, { failures }: Messages): string {
  if (error instanceof EnvironmentError) return failures.variable(error.variable);
  if (error instanceof CodeKeysError) return failures.codeKeys(error.message);
  if (error instanceof IdNumberKeysError) return failures.idNumberKeys(error.message);
  if (error instanceof IdNumberKeyMissingError) return failures.idNumberKeyMissing(error.message);
  if (error instanceof FolderSilentError) return failures.folderSilent(error.message);
  if (error instanceof NoFileError) return failures.noFile(error.message);
  if (error instanceof SecretError) return failures.secret(error.message);
  if (error instanceof DemoUnfinishedError) return failures.demoUnfinished(environment?.dataDirectory ?? '');
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  const port = String(environment?.port ?? '');
  if (syscall === 'listen' || syscall === 'bind' || syscall === 'getaddrinfo') {
    if (code === 'EADDRINUSE') return failures.portInUse(port);
    if (code === 'EACCES') return failures.portForbidden(port);
    return failures.hostUnknown(environment?.host ?? '');
  }
  if (code === 'ENOSPC') return failures.diskFull;
  if (isUnwritable(error)) return failures.folder(environment?.dataDirectory ?? '');
  if (environment && /^postgres/.test(environment.databaseUrl)) return failures.database(message || (code ?? ''));
  return failures.unexpected(message);
}

function isUnwritable(error: unknown): boolean {
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  return (
    ['EACCES', 'EROFS', 'EPERM', 'ENOTDIR', 'EEXIST'].includes(code ?? '') ||
    // A link that leads nowhere.
    (code === 'ENOENT' && syscall === 'mkdir') ||
    /unable to open database file|readonly database/.test(message)
  );
}
