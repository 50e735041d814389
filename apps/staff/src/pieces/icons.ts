import { svg, type TemplateResult } from 'lit';

/** Line icons on a grid of 24, drawn for this console; the text beside them says what they mean. */
const paths = {
  registrations: 'M9 4h6v3H9zM7 5.5H5.5v15h13v-15H17M8.5 13l2.5 2.5 4.5-5',
  batches: 'M12 3l8 4.5v9L12 21l-8-4.5v-9zM4 7.5l8 4.5 8-4.5M12 12v9',
  products: 'M12 21c0-7 0-9 0-9m0 0c0-4 3-7 8-7 0 5-3 7-8 7zm0 3c0-3-2.5-5.5-7-5.5 0 4 2.5 5.5 7 5.500z',
  bodies: 'M4 20.500h16M5.5 20V9.500M18.5 20V9.500M10 20V9.500M14 20V9.500M3.5 9.500L12 4l8.5 5.500z',
  accounts:
    'M9 11.500a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM2.5 20c0-3.5 3-5.5 6.5-5.500s6.5 2 6.5 5.500M16 5a3.5 3.5 0 010 6.500M18 15c2 .7 3.5 2.5 3.5 5',
  self: 'M12 12a4 4 0 100-8 4 4 0 000 8zM4.5 20.500c0-4 3.5-6 7.5-6s7.5 2 7.5 6',
  leaf: 'M5 19c0-9 5-14 15-14 0 10-5 14.5-12 13M5 20c1-5 4-8 9-10',
  back: 'M14.5 5.500L8 12l6.5 6.5',
  alert: 'M12 4l9 16H3zM12 10v4.500M12 17.200v.3',
  done: 'M12 21a9 9 0 100-18 9 9 0 000 18zM8 12.500l2.800 2.800L16 9.5',
  empty: 'M4 13.500L7 5h10l3 8.500V19H4zM4 13.500h5l1.5 2.500h3l1.5-2.500h5',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 15a3 3 0 100-6 3 3 0 000 6z',
  add: 'M12 5v14M5 12h14',
} as const;
export type IconName = keyof typeof paths;

export function icon(name: IconName): TemplateResult {
  return svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${paths[name]} /></svg>`;
}

export const isIcon = (name: string): name is IconName => name in paths;
