export { renderSvg, renderSvgItem, type SvgOptions } from './render-svg.ts';
