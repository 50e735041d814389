// Drawn here, one stroke weight, 24 by 24; they say nothing that a label does not say.
import { type SVGTemplateResult, svg } from 'lit';

const icon = (path: string): SVGTemplateResult =>
  svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"><path d=${path}></path></svg>`;

export const icons = {
  text: icon('M5 7V5h14v2M12 5v14M9 19h6'),
  field: icon(
    'M9 4c-2 0-2.500 1-2.500 3v2.500C6.500 11 6 12 4.500 12c1.500 0 2 1 2 2.500V17c0 2 .5 3 2.500 3M15 4c2 0 2.500 1 2.500 3v2.500c0 1.500.5 2.500 2 2.500-1.500 0-2 1-2 2.500V17c0 2-.5 3-2.500 3',
  ),
  date: icon('M5 6.500h14v13H5zM5 10.500h14M9 4v4M15 4v4'),
  qr: icon(
    'M4.500 4.500h6v6h-6zM13.500 4.500h6v6h-6zM4.500 13.500h6v6h-6zM13.500 13.500h2.500v2.500M19.500 13.500v2.500M13.500 19.500H16M19.500 19.500v-.01',
  ),
  bars: icon('M4 5v14M7 5v14M10.500 5v14M13 5v14M17 5v14M20 5v14'),
  gs1: icon('M4 5v10M7 5v10M10.500 5v10M13 5v10M17 5v10M20 5v10M5 19h3M10.500 19h3M16 19h3'),
  matrix: icon(
    'M4.500 4.500v15h15M8 8h2M13 8h2M18 8h1.500M10.500 12h2M15.500 12h2M8 15.500h2M13 15.500h2M19.500 15.500v-.01M8 4.500h2M13 4.500h2M18 4.500h1.500M19.500 12v-.01',
  ),
  image: icon('M4 5.500h16v13H4zM4 15.500l4.500-4 4 4M12 14.500l2.500-2.500 5.500 5M15.500 9v-.01'),
  line: icon('M4 12h16'),
  box: icon('M4.500 6h15v12h-15z'),
  table: icon('M4 5.500h16v13H4zM4 10h16M4 14.200h16M10 5.500v13'),
  tick: icon('M5 5h14v14H5zM8.500 12l2.500 2.500 4.500-5'),
  mark: icon(
    'M12 4l2.300 2 3-.2.500 3 2.400 1.900-1.400 2.700.600 3-2.900.900-1.600 2.600L12 18.700 9.100 19.900l-1.600-2.600-2.900-.900.600-3L3.800 10.700l2.400-1.900.500-3 3 .2z',
  ),
  undo: icon('M9 7 5 11l4 4M5 11h9a5 5 0 0 1 0 10h-2'),
  redo: icon('m15 7 4 4-4 4M19 11h-9a5 5 0 0 0 0 10h2'),
  versions: icon('M5 5.500V10h4.500M5.300 9.500a7.300 7.300 0 1 1-.6 4.500M12 8.500V12l2.800 1.800'),
  save: icon('M5 5h11l3 3v11H5zM8 5v4.500h7V5M8 19v-5.500h8V19'),
  print: icon('M7 9V4.500h10V9M7 16H4.500V9h15v7H17M7 13.500h10v6H7z'),
  templates: icon(
    'M4.500 4.500h6.500v6.500H4.500zM13 4.500h6.500v4H13zM13 11h6.500v8.500H13zM4.500 13.500h6.500v6H4.500z',
  ),
  plus: icon('M12 5v14M5 12h14'),
  minus: icon('M5 12h14'),
  fit: icon('M4.500 9V4.500H9M15 4.500h4.500V9M19.500 15v4.500H15M9 19.500H4.500V15'),
  more: icon('M5.800 12h.400M11.800 12h.400M17.800 12h.400'),
  close: icon('M6 6l12 12M18 6 6 18'),
  remove: icon('M5 7h14M10 7V4.500h4V7M7 7l.800 12.500h8.400L17 7M10.500 11v5M13.500 11v5'),
  duplicate: icon('M8.500 8.500h11v11h-11zM15.500 8.500v-4h-11v11h4'),
  rotate: icon('M19 12a7 7 0 1 1-2.500-5.400M19.500 4v4.500H15'),
  lock: icon('M6 11h12v8.500H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3'),
  hidden: icon(
    'M4 4l16 16M10 6.200A9 9 0 0 1 20.500 12a11 11 0 0 1-2 2.700M7 7.500A11 11 0 0 0 3.500 12a9.200 9.200 0 0 0 12 5',
  ),
  unlock: icon('M6 11h12v8.500H6zM8.500 11V8a3.500 3.500 0 0 1 6.700-1.400'),
  group: icon('M4.500 4.500h8v8h-8zM11.500 11.500h8v8h-8z'),
  front: icon('M12 20V8M7.500 12.500 12 8l4.500 4.500M5 4.500h14'),
  forward: icon('M12 19V6M7 11l5-5 5 5'),
  backward: icon('M12 5v13M7 13l5 5 5-5'),
  back: icon('M12 4v12M7.500 11.500 12 16l4.500-4.500M5 19.500h14'),
  start: icon('M4.500 4v16M8 7.500h11M8 14h7M8 7.500v3h11v-3M8 14v3h7v-3'),
  center: icon('M12 4v3.500M12 10.500V14M12 17v3M6.500 7.500h11v3h-11zM8.500 14h7v3h-7z'),
  end: icon('M19.500 4v16M5 7.500h11v3H5zM9 14h7v3H9z'),
  top: icon('M4 4.500h16M7.500 8h3v11h-3zM14 8h3v7h-3z'),
  middle: icon('M4 12h3.500M10.500 12H14M17 12h3M7.500 6.500h3v11h-3zM14 8.500h3v7h-3z'),
  bottom: icon('M4 19.500h16M7.500 5h3v11h-3zM14 9h3v7h-3z'),
  spreadX: icon('M4.500 4v16M19.500 4v16M10 7.500h4v9h-4z'),
  spreadY: icon('M4 4.500h16M4 19.500h16M7.500 10h9v4h-9z'),
  warning: icon(
    'M12 9v4.500M12 16.500v.01M10.700 4.800 3.300 17.500A1.500 1.500 0 0 0 4.600 19.800h14.800a1.500 1.500 0 0 0 1.300-2.300L13.300 4.800a1.500 1.500 0 0 0-2.600 0z',
  ),
  fine: icon('M5 12.500 10 17.500 19 7'),
  keys: icon('M3.500 7h17v10h-17zM7 10.500v.01M10.300 10.500v.01M13.700 10.500v.01M17 10.500v.01M8 14h8'),
  download: icon('M12 4.500v10M8 11l4 4 4-4M5 19h14'),
  upload: icon('M12 15V5M8 8.500l4-4 4 4M5 19h14'),
} as const;
export type IconName = keyof typeof icons;
