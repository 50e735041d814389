/** For the tests, which are checked; the script itself runs on Nodes that know no TypeScript. */
export function buildPages(node: string): Promise<void>;
