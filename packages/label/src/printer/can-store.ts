/** Whether printers that are sent this can store what labels share: `writeTspl` and `writeZpl` have the mode. */
export const canStore = (format: string): boolean => format === 'tspl' || format === 'zpl';
