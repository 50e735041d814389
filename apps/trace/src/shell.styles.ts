/**
 * The ground of every page here: small enough to go with the HTML, so that a trace page is one request. Its hash stands in
 * the content security policy.
 */
export const shellStyles = `
:root{color-scheme:light dark;--ground:light-dark(#f7f9f6,#0e1411);--surface:light-dark(#fff,#17201b);--text:light-dark(#17211b,#e8efe9);--muted:light-dark(#55635a,#a3b1a8);--line:light-dark(#d5ddd7,#2f3a33);--strong:light-dark(#78867d,#75857b);--accent:light-dark(#1d6b45,#6fcf9b);--on-accent:light-dark(#fff,#06130c);--focus:light-dark(#0b57d0,#a8c7fa);--warning:light-dark(#7a4b00,#ffc27a);--warning-soft:light-dark(#fdf2dd,#36290f)}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:1rem/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif;min-block-size:100dvh;display:grid;grid-template-rows:auto 1fr auto}
a{color:var(--accent);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.wide{inline-size:100%;max-inline-size:70rem;margin-inline:auto;padding-inline:1rem}
.bar{display:flex;align-items:center;gap:.25rem 1.25rem;flex-wrap:wrap;padding-block:.5rem}
.brand{display:flex;align-items:center;gap:.5rem;min-block-size:2.75rem;margin-inline-end:auto;color:inherit;font-weight:700;font-size:1.125rem;text-decoration:none}
.brand svg{inline-size:1.75rem;block-size:1.75rem}
.brand span{color:var(--muted);font-weight:400;font-size:.875rem}
.bar a:not(.brand){display:inline-flex;align-items:center;min-block-size:2.75rem}
.skip{position:absolute;inset:-4rem auto auto 1rem;padding:.5rem 1rem;background:var(--surface);z-index:1}
.skip:focus{inset-block-start:.5rem}
main{padding-block:.5rem 2rem}
main>h1{margin:.25rem 0 .75rem;font-size:1rem;font-weight:600;color:var(--muted)}
.look-up{display:grid;gap:.5rem;margin-block-start:1.5rem;padding:1.125rem;border:1px solid var(--line);border-radius:12px;background:var(--surface)}
.look-up h2{margin:0;font-size:1.0625rem}
.look-up p{margin:0;color:var(--muted);font-size:.875rem}
.look-up div{display:flex;flex-wrap:wrap;gap:.5rem}
input{flex:1 1 16rem;min-inline-size:0;min-block-size:2.75rem;padding:.5rem .75rem;border:1px solid var(--strong);border-radius:8px;background:var(--surface);color:inherit;font:inherit;font-variant-numeric:tabular-nums}
button,.button{display:inline-flex;align-items:center;justify-content:center;min-block-size:2.75rem;padding:.5rem 1.25rem;border:1px solid var(--accent);border-radius:8px;background:var(--accent);color:var(--on-accent);font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
.button.quiet{background:transparent;color:var(--accent)}
body>footer{border-block-start:1px solid var(--line);color:var(--muted);font-size:.875rem}
body>footer p{margin:0 auto 0 0}
@media (max-width:30rem){.brand span{display:none}.look-up :is(button,.button){flex:1 1 8rem}}
@media print{.bar,.look-up,.skip{display:none!important}body{display:block;background:none}}
`
  .trim()
  .replaceAll('\n', '');
