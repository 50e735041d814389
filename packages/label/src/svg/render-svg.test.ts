import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { launchChromium } from '@suyuan/testkit/chromium';
import { bundledFonts } from '../../test/bundled-fonts.ts';
import { disagreement } from '../../test/pictures.ts';
import { longestData, typicalData } from '../fields/index.ts';
import { createLayouter } from '../layout/index.ts';
import { readPng } from '../png/index.ts';
import { rasterize } from '../raster/index.ts';
import { builtInTemplate, builtInTemplates } from '../templates/index.ts';
import { renderSvg } from './index.ts';

const svgOf = (id: string, data = typicalData, dpi?: number, title?: string) =>
  renderSvg(
    createLayouter(builtInTemplate(id)!.template, bundledFonts, { dpi }).layout(data),
    title === undefined ? {} : { title },
  );

describe('renderSvg', () => {
  it('holds nothing that a strict policy forbids, whatever the data say', () => {
    const evil = {
      ...typicalData,
      productName: '<script>alert(1)</script>"\' onload=x',
      traceUrl: 'javascript:alert(1)',
    };
    for (const { id } of builtInTemplates) {
      const svg = svgOf(id, evil, undefined, '"><script>alert(1)</script>');
      assert.doesNotMatch(svg, /<script|<style|<image|<foreignObject| style=| on\w+=|href|javascript:|url\(/i);
    }
  });

  it('is sized in millimetres and says what it shows', () => {
    assert.match(svgOf('trace-60x40'), /^<svg [^>]*width="60mm" height="40mm" viewBox="0 0 60 40" aria-hidden="true">/);
    assert.match(svgOf('trace-60x40', typicalData, 203, '炎陵黄桃'), /role="img" aria-label="炎陵黄桃"/);
  });

  it('looks in a browser as the dots of a printer do', async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      for (const dpi of [203, 300])
        for (const { id, template } of builtInTemplates)
          for (const data of [typicalData, longestData]) {
            const dots = rasterize(createLayouter(template, bundledFonts, { dpi }).layout(data), dpi);
            await page.setViewport({ width: dots.width, height: dots.height });
            const svg = svgOf(id, data, dpi).replace(
              /width="[^"]+mm" height="[^"]+mm"/,
              `width="${dots.width}" height="${dots.height}"`,
            );
            await page.setContent(`<body style="margin:0">${svg.replace('<svg ', '<svg style="display:block" ')}`);
            const shot = readPng(await page.screenshot({ type: 'png' }));
            assert.ok(shot);
            const wrong = disagreement(dots, { ...shot, luminance: new Uint8Array(shot.luminance) });
            assert.ok(wrong < 0.001, `${id} ${dpi}: ${(100 * wrong).toFixed(3)} % differ`);
          }
    } finally {
      await browser.close();
    }
  });
});
