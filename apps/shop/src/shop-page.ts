import { html } from 'hono/html';
import { articleFor } from './demo/catalogue.ts';
import { picture } from './demo/pictures.ts';
import { type Language, messagesIn } from './language.ts';
import type { TracedProduct } from './options.ts';

/** What one request asks for. */
interface ShopView {
  readonly language: Language;
  /** Which of the products is on show. */
  readonly item: number;
  /** How many were just put into the cart; undefined if none. */
  readonly added: number | undefined;
}

/** The product page: everything about it is the shop's own, but for one script and the trace tags. */
export function shopPage(embedOrigin: string, codes: readonly TracedProduct[], { language, item, added }: ShopView) {
  const words = messagesIn[language];
  const other = language === 'en' ? 'zh-CN' : 'en';
  const product = codes[item];
  const link = (index: number) => `/shop/?item=${index}&lang=${language}`;
  return html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${product ? `${product.productName} · ${words.brand}` : words.brand}</title>
    <link rel="stylesheet" href="/shop/shop.css">
    <link rel="icon" type="image/svg+xml" href="/shop/icon.svg">
    <script type="module" src="${embedOrigin}/embed/v1/trace.js"></script>
  </head>
  <body>
    <header>
      <p class="demo">${words.demo}</p>
      <div class="wide">
        <a class="brand" href="/shop/?lang=${language}"><b>${words.brand}</b><span>${words.slogan}</span></a>
        <nav>
          <a href="${link(0)}" aria-current="page">${words.nav.home}</a>
          <a href="#list">${words.nav.fruit}</a>
          <a href="#trace">${words.nav.about}</a>
          <a href="/shop/?item=${item}&lang=${other}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>
          <span class="cart">${words.cart} <b>${added ?? 0}</b></span>
        </nav>
      </div>
    </header>
    <main class="wide">
      ${product && added ? html`<p class="added" role="status">${words.added(product.productName, added)}</p>` : ''}
      ${product ? productSection(product, language, item) : html`<p>${words.noTrace}</p>`}
      ${
        product
          ? html`<section id="trace">
              <h2>${words.trace}</h2>
              <p class="lead">${words.traceLead}</p>
              <suyuan-trace code="${product.code}"></suyuan-trace>
            </section>`
          : ''
      }
      <section id="list">
        <h2>${words.list}</h2>
        <p class="lead">${words.listLead}</p>
        <ul class="list">
          ${codes.map((one, index) => cardOf(one, language, link(index)))}
        </ul>
      </section>
    </main>
    <footer><p class="wide">${words.footer}</p></footer>
  </body>
</html>`;
}

function productSection({ productName }: TracedProduct, language: Language, item: number) {
  const words = messagesIn[language];
  const article = articleFor(productName);
  return html`<section class="product">
    <div class="photo">${picture(article.picture)}</div>
    <div class="offer">
      <h1>${productName}</h1>
      <p class="line">${article.line[language]}</p>
      <p class="price"><span>${words.price}</span> <b>¥${article.price}</b> <small>${words.perUnit(article.unit[language])}</small></p>
      <ul class="promises">${words.promises.map(promise => html`<li>${promise}</li>`)}</ul>
      <form action="/shop/" method="get">
        <input type="hidden" name="item" value="${item}">
        <input type="hidden" name="lang" value="${language}">
        <label>${words.count} <input type="number" name="count" value="1" min="1" max="99" required></label>
        <button>${words.buy}</button>
      </form>
    </div>
  </section>`;
}

function cardOf({ code, productName }: TracedProduct, language: Language, href: string) {
  const article = articleFor(productName);
  return html`<li>
    <a href="${href}">${picture(article.picture)}<h3>${productName}</h3></a>
    <p class="price"><b>¥${article.price}</b> <small>${article.unit[language]}</small></p>
    <suyuan-trace variant="badge" code="${code}"></suyuan-trace>
  </li>`;
}
