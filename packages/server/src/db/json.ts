/** Text that holds JSON of this shape. */
export type Json<T> = string & { readonly __json?: T };

export const toJson = <T>(value: T): Json<T> => JSON.stringify(value) as Json<T>;
export const fromJson = <T>(text: Json<T>): T => JSON.parse(text) as T;

/** Booleans are 0 and 1 on both engines. */
export type Flag = 0 | 1;

/** An instant as ISO 8601 text in UTC with milliseconds, so that the order of text is the order of time. */
export type Instant = string;
export const toInstant = (date: Date): Instant => date.toISOString();

/** The value under this key, or nothing at all: for optional properties, which may be absent but not `undefined`. */
export const present = <K extends string, V>(key: K, value: V | null | undefined): { [P in K]?: NonNullable<V> } =>
  (value === null || value === undefined ? {} : { [key]: value }) as { [P in K]?: NonNullable<V> };
