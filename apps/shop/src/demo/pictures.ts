import { raw } from 'hono/html';

const leaf = '<path d="M0 0c10-34 44-46 78-36-8 36-44 54-78 36z"';

/** Drawn here: the shop is invented, and so are its pictures. */
const drawings = {
  peach: `<circle cx="200" cy="205" r="160" fill="#ffe9d6"/>
    <g transform="translate(210 96) rotate(-8)">${leaf} fill="#5d9a4e"/></g>
    <path d="M206 120c58-26 120 14 120 88 0 76-62 118-120 118S84 284 84 208c0-74 64-114 122-88z" fill="#f7a35c"/>
    <path d="M206 120c-58-26-122 14-122 88 0 60 40 100 84 114-28-56-24-150 38-202z" fill="#f9b978"/>
    <path d="M120 170c14-26 40-38 62-34" stroke="#fff" stroke-width="12" stroke-linecap="round" fill="none" opacity=".6"/>
    <path d="M284 292c-30 26-70 30-104 18 60-6 92-60 104-122 26 36 24 80 0 104z" fill="#e8774b" opacity=".75"/>`,
  orange: `<circle cx="200" cy="205" r="160" fill="#fff0cf"/>
    <g transform="translate(206 98) rotate(10)">${leaf} fill="#4f8f46"/></g>
    <circle cx="200" cy="214" r="112" fill="#f59b23"/>
    <path d="M200 326a112 112 0 0 1-98-58c70 24 156-10 190-118a112 112 0 0 1-92 176z" fill="#e5821a"/>
    <g fill="#fff" opacity=".5"><circle cx="150" cy="170" r="6"/><circle cx="178" cy="152" r="5"/><circle cx="140" cy="204" r="5"/><circle cx="176" cy="190" r="4"/></g>
    <path d="M192 108l8 14 10-14" stroke="#4f8f46" stroke-width="8" fill="none" stroke-linecap="round"/>`,
  egg: `<circle cx="200" cy="205" r="160" fill="#f3ead9"/>
    <ellipse cx="200" cy="300" rx="130" ry="34" fill="#c79f6a"/>
    <path d="M150 148c38 0 66 66 66 108 0 40-30 60-66 60s-66-20-66-60c0-42 28-108 66-108z" fill="#e9c39b"/>
    <path d="M252 138c38 0 68 70 68 114 0 42-30 64-68 64s-68-22-68-64c0-44 30-114 68-114z" fill="#f2d6b5"/>
    <path d="M222 196c6-18 16-28 28-30" stroke="#fff" stroke-width="10" stroke-linecap="round" fill="none" opacity=".8"/>
    <path d="M70 300c40 30 220 30 260 0-6 40-60 60-130 60S76 340 70 300z" fill="#b98b52"/>`,
  tea: `<circle cx="200" cy="205" r="160" fill="#e2eedb"/>
    <path d="M200 330c-8-70-4-130 0-180" stroke="#4b7a3c" stroke-width="10" stroke-linecap="round" fill="none"/>
    <path d="M200 76c26 34 28 74 0 108-28-34-26-74 0-108z" fill="#79b05f"/>
    <path d="M202 222c10-56 56-84 116-78-4 58-52 92-116 78z" fill="#5d9a4e"/>
    <path d="M198 262c-10-56-58-82-116-74 6 58 54 88 116 74z" fill="#4b8a40"/>
    <path d="M214 210c26-12 50-28 78-44M186 250c-26-10-48-26-74-40" stroke="#dff0d2" stroke-width="4" fill="none" stroke-linecap="round"/>`,
  rice: `<circle cx="200" cy="205" r="160" fill="#f6efcf"/>
    <path d="M110 250h180c0 60-40 88-90 88s-90-28-90-88z" fill="#b5573b"/>
    <path d="M104 250c8-60 52-92 96-92s88 32 96 92z" fill="#fff"/>
    <g fill="#e9e4d2"><ellipse cx="160" cy="214" rx="12" ry="5"/><ellipse cx="206" cy="190" rx="12" ry="5"/><ellipse cx="244" cy="222" rx="12" ry="5"/><ellipse cx="196" cy="232" rx="12" ry="5"/></g>
    <path d="M292 150c-6-40 6-66 26-86M292 150c-24-24-30-50-22-74M292 150c22-16 40-18 58-8" stroke="#c9a338" stroke-width="8" stroke-linecap="round" fill="none"/>
    <path d="M128 282c40 8 104 8 144 0" stroke="#e9b79f" stroke-width="6" fill="none" stroke-linecap="round"/>`,
  greens: `<circle cx="200" cy="205" r="160" fill="#e4f0dd"/>
    <path d="M196 330c-70-20-116-84-92-160 52 20 86 76 92 160z" fill="#5d9a4e"/>
    <path d="M204 330c70-20 116-84 92-160-52 20-86 76-92 160z" fill="#4b8a40"/>
    <path d="M200 330c-46-70-46-160 0-230 46 70 46 160 0 230z" fill="#79b05f"/>
    <path d="M200 318V140M186 312c-24-36-44-72-62-112M214 312c24-36 44-72 62-112" stroke="#e4f0dd" stroke-width="5" stroke-linecap="round" fill="none"/>`,
} as const;

export type PictureName = keyof typeof drawings;

export const picture = (name: PictureName) =>
  raw(`<svg class="picture" viewBox="0 0 400 400" aria-hidden="true">${drawings[name]}</svg>`);

/** The shop's sign in a browser's tab. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400">${drawings.peach}</svg>`;
