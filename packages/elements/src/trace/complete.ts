/*
 * Registers `<suyuan-trace>` with every part on board: for the server that renders it and for the page that takes it over,
 * which must both draw the same thing at once. Embeds import `define.ts` and fetch the parts on demand. Registration
 * fixes the styles, so the parts come first.
 */
import './all-parts.ts';
import './define.ts';
