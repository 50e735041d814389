/** The visitor answered the greeting. */
export class HelloEvent extends Event {
  static readonly type = 'suyuan-hello';
  readonly detail: { readonly name: string };

  constructor(name: string) {
    super(HelloEvent.type, { bubbles: true, composed: true });
    this.detail = { name };
  }
}

declare global {
  interface HTMLElementEventMap {
    'suyuan-hello': HelloEvent;
  }
}
