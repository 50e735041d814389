/** What a form is sent for an element, and what it says where that is missing. */
export class FormValue {
  readonly #internals: ElementInternals;

  constructor(internals: ElementInternals) {
    this.#internals = internals;
  }

  get internals(): ElementInternals {
    return this.#internals;
  }

  /** Sends these values under the element's name; none of them empty. */
  send(name: string, values: readonly string[]): void {
    if (name === '' || values.length === 0) {
      this.#internals.setFormValue(null);
      return;
    }
    const data = new FormData();
    for (const value of values) data.append(name, value);
    // The second form is what a browser restores after going back.
    this.#internals.setFormValue(data, values[0] ?? '');
  }

  /** Holds the form back with a message at the field; undefined lets it go. */
  require(message: string | undefined, field: HTMLElement | null): void {
    if (message === undefined) this.#internals.setValidity({});
    else if (field) this.#internals.setValidity({ valueMissing: true }, message, field);
  }
}
