import { expect } from '@open-wc/testing';
import { defineTemplate, onRoll, onSheet, parseTemplate } from '@suyuan/label/model';
import { builtInTemplates } from '@suyuan/label/templates';
import { withRoom } from './sheet.ts';

describe('sheets of labels', () => {
  it('hold every template that comes with the product, within the page', () => {
    for (const { id, template } of builtInTemplates) {
      expect(parseTemplate(onSheet(template)).ok, id).to.equal(true);
      expect(onRoll(onSheet(template)).media.type, id).to.equal('roll');
    }
  });

  it('are laid out anew when the label has outgrown them', () => {
    const small = onSheet(
      defineTemplate({
        schemaVersion: 1,
        name: 'a',
        kind: 'trace',
        width: 60,
        height: 40,
        media: { type: 'roll' },
        items: [],
      }),
    );
    expect(small.media).to.include({ columns: 3, rows: 6 });
    const wide = withRoom({ ...small, width: 100 as typeof small.width });
    expect(wide.media).to.include({ columns: 1 });
    expect(parseTemplate(wide).ok).to.equal(true);
    expect(withRoom(small)).to.equal(small);
  });
});
