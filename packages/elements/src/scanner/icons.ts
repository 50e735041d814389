import { icon } from './icon.ts';

export const scanIcon = icon(
  'M4 8V5.5A1.5 1.5 0 0 1 5.5 4H8M16 4h2.5A1.5 1.5 0 0 1 20 5.5V8M20 16v2.5a1.5 1.5 0 0 1-1.5 1.5H16M8 20H5.5A1.5 1.5 0 0 1 4 18.5V16M4 12h16',
);
export const pictureIcon = icon(
  'M4 6.5A1.5 1.5 0 0 1 5.5 5h13A1.5 1.5 0 0 1 20 6.5v11a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 17.5zM4 16l4.5-4.5L13 16M12 15l2.5-2.5L20 18M15.5 8.8v.01',
);
export const rightIcon = icon('M5 12.5 10 17.5 19 7');
export const warnIcon = icon(
  'M12 8v5M12 16.5v.01M10.5 4.5 3.2 17.3A1.7 1.7 0 0 0 4.7 20h14.6a1.7 1.7 0 0 0 1.5-2.7L13.5 4.5a1.7 1.7 0 0 0-3 0z',
);
