import { expect } from '@open-wc/testing';
import type { FontSet } from '@suyuan/label/font';
import type { LabelTemplate } from '@suyuan/label/model';
import { ReadBack } from './read-back.ts';

const label = { template: {} as LabelTemplate, data: {}, fonts: {} as FontSet, dpi: 203 };

/** A dialog that asks whenever it is drawn, and is drawn whenever the answer changes. */
const dialogOver = (read: () => Promise<readonly []>) => {
  let questions = 0;
  let dpi = label.dpi;
  const drawn: string[] = [];
  const readBack = new ReadBack(
    () => draw(),
    () => {
      questions += 1;
      if (questions > 10) throw new Error('it never ends');
      return read();
    },
  );
  const draw = (chosen = dpi) => {
    dpi = chosen;
    const asked = readBack.ask({ ...label, dpi });
    drawn.push(readBack.state.at);
    return asked;
  };
  return { readBack, draw, drawn, questions: () => questions };
};

describe('reading a label back', () => {
  it('asks once for each label and resolution', async () => {
    const dialog = dialogOver(async () => []);
    await dialog.draw();
    await dialog.draw();
    expect(dialog.readBack.state.at).to.equal('read');
    expect(dialog.questions()).to.equal(1);
    await dialog.draw(300);
    expect(dialog.questions()).to.equal(2);
  });

  it('gives up where there is no reader, until the dialog opens again', async () => {
    let isForbidden = true;
    const dialog = dialogOver(async () => {
      if (isForbidden) throw new Error('WebAssembly is forbidden');
      return [];
    });
    await dialog.draw();
    expect(dialog.readBack.state.at).to.equal('unavailable');
    expect(dialog.drawn.at(-1)).to.equal('unavailable');
    expect(dialog.questions()).to.equal(1);

    isForbidden = false;
    dialog.readBack.retry();
    await dialog.draw();
    expect(dialog.readBack.state.at).to.equal('read');
  });
});
