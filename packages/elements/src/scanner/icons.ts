// Drawn here, one stroke weight, 24 by 24; they say nothing that a label does not say.
import { svg } from 'lit';

const icon = (path: string) =>
  svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path d=${path}></path></svg>`;

export const scanIcon = icon(
  'M4 8V5.5A1.5 1.5 0 0 1 5.500 4H8M16 4h2.500A1.500 1.500 0 0 1 20 5.500V8M20 16v2.500a1.500 1.500 0 0 1-1.500 1.500H16M8 20H5.500A1.500 1.500 0 0 1 4 18.500V16M4 12h16',
);
export const pictureIcon = icon(
  'M4 6.500A1.500 1.500 0 0 1 5.500 5h13A1.500 1.500 0 0 1 20 6.500v11a1.500 1.500 0 0 1-1.500 1.500h-13A1.500 1.500 0 0 1 4 17.500zM4 16l4.500-4.500L13 16M12 15l2.500-2.500L20 18M15.500 8.800v.01',
);
export const torchIcon = icon('M13 3 6 13.500h5L10.500 21 18 10h-5.500z');
export const switchIcon = icon('M4 9h11l-2.800-3M20 15H9l2.800 3');
export const soundIcon = icon('M4 10v4h3.500L12 18V6L7.500 10zM15.500 9.500a3.500 3.500 0 0 1 0 5M18 7a7 7 0 0 1 0 10');
export const muteIcon = icon('M4 10v4h3.500L12 18V6L7.500 10zM16 10l4 4M20 10l-4 4');
export const stopIcon = icon('M6 6l12 12M18 6 6 18');
export const rightIcon = icon('M5 12.500 10 17.500 19 7');
export const warnIcon = icon(
  'M12 8v5M12 16.500v.01M10.500 4.500 3.200 17.300A1.700 1.700 0 0 0 4.700 20h14.600a1.700 1.700 0 0 0 1.500-2.700L13.500 4.500a1.700 1.700 0 0 0-3 0z',
);
export const linkIcon = icon(
  'M10 14a4 4 0 0 0 5.700 0l3-3a4 4 0 0 0-5.700-5.700L12 6.300M14 10a4 4 0 0 0-5.700 0l-3 3A4 4 0 0 0 11 18.700l1-1',
);
export const serialIcon = icon('M12 20v-5M8 4v4M16 4v4M6.500 8h11v3a4 4 0 0 1-4 4h-3a4 4 0 0 1-4-4z');
