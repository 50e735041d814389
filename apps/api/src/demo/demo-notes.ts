import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface DemoAccount {
  readonly role: 'administrator' | 'reviewer' | 'neighbour' | 'province' | 'producer';
  readonly username: string;
  readonly password: string;
}

/** A batch of the demo: the code of its first label and its own, which stands for all its labels. */
export interface DemoExample {
  readonly productName: string;
  readonly code: string;
  readonly batchCode: string;
}

/** What the start prints: made with the demo county, kept (mode 0600) beside its database. */
export interface DemoNotes {
  readonly accounts: readonly DemoAccount[];
  /** Labels to look at, best first. */
  readonly examples: readonly DemoExample[];
}

const fileIn = (dataDirectory: string): string => join(dataDirectory, 'demo.json');

export function readDemoNotes(dataDirectory: string): DemoNotes | undefined {
  const file = fileIn(dataDirectory);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DemoNotes) : undefined;
}

/** Whole or not at all: a start that is cut off while writing leaves no half file. */
export function writeDemoNotes(dataDirectory: string, notes: DemoNotes): void {
  const file = fileIn(dataDirectory);
  writeFileSync(`${file}.new`, `${JSON.stringify(notes, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
