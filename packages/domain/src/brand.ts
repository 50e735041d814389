declare const brand: unique symbol;

/** A string that a parser has vouched for; only parsers make one. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };
