import type { Language } from './language.ts';

/** What the first middleware leaves for everything after it. */
export interface HttpEnvironment {
  Variables: {
    requestId: string;
    language: Language;
    /** Operation id once one was found, for the log and the metrics. */
    operation: string | undefined;
    userId: string | undefined;
    /** What every answer of the operation carries, its refusals too. */
    headers: Readonly<Record<string, string>> | undefined;
  };
}
