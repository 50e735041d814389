/** How testers and their software name the result of the enzyme inhibition method. */
export const inhibitionRate = '抑制率';
