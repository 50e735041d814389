/** An answer whose JSON was made before, from a value that went through the contract's schema then: it is sent as it is. */
export class ReadyJson {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}
