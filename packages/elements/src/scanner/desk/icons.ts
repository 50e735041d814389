import { icon } from '../icon.ts';

export const torchIcon = icon('M13 3 6 13.5h5L10.5 21 18 10h-5.5z');
export const switchIcon = icon('M4 9h11l-2.8-3M20 15H9l2.8 3');
export const soundIcon = icon('M4 10v4h3.5L12 18V6L7.5 10zM15.5 9.5a3.5 3.5 0 0 1 0 5M18 7a7 7 0 0 1 0 10');
export const muteIcon = icon('M4 10v4h3.5L12 18V6L7.5 10zM16 10l4 4M20 10l-4 4');
export const shakeIcon = icon(
  'M9 5h6a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM5 9v6M2.5 10.5v3M19 9v6M21.5 10.5v3',
);
export const stopIcon = icon('M6 6l12 12M18 6 6 18');
export const linkIcon = icon(
  'M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1',
);
export const gunIcon = icon('M12 20v-5M8 4v4M16 4v4M6.5 8h11v3a4 4 0 0 1-4 4h-3a4 4 0 0 1-4-4z');
