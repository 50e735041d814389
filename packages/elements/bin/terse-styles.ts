/** A style sheet without what only its authors read. Takes what the elements' own sources hold, not any CSS. */
export const terseStyles = (styles: string): string =>
  styles
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(/(?<=[;{][\w-]+): /g, ':')
    .replaceAll(';}', '}')
    .trim();
