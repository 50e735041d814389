/** A part of an element that is fetched when first needed, or put on board beforehand by a page that wants it at once. */
export class LazyPart<T> {
  /** Undefined until it has arrived. */
  value: T | undefined;
  /** What can be shown without it, is. */
  hasFailed = false;

  readonly #fetch: () => Promise<T>;
  #arrival: Promise<void> | undefined;

  constructor(fetch: () => Promise<T>) {
    this.#fetch = fetch;
  }

  /** Settles when the part has arrived or failed; never rejects. */
  load(): Promise<void> {
    this.#arrival ??= this.#fetch().then(
      value => {
        this.value = value;
      },
      () => {
        this.hasFailed = true;
      },
    );
    return this.#arrival;
  }
}
