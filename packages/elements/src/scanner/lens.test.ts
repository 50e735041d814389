import { expect } from '@open-wc/testing';
import { betterLens, type Lens, nextLens, readLens } from './lens.ts';

const lens = (id: string, more: Partial<Lens> = {}): Lens => ({
  id,
  facing: 'rear',
  focuses: false,
  torch: false,
  pixels: 8_000_000,
  ...more,
});

describe('the choice of lens', () => {
  it('prefers the one that focuses, whatever it is called', () => {
    const lenses = [
      lens('camera 2, ultra wide'),
      lens('背面双广角', { focuses: true }),
      lens('front', { facing: 'front', focuses: true }),
    ];
    expect(betterLens(lenses, 'camera 2, ultra wide')?.id).to.equal('背面双广角');
  });

  it('prefers the one beside the lamp among equals, and stays where nothing is better', () => {
    const lenses = [lens('a', { focuses: true }), lens('b', { focuses: true, torch: true })];
    expect(betterLens(lenses, 'a')?.id).to.equal('b');
    expect(betterLens(lenses, 'b')).to.equal(undefined);
    expect(betterLens(lenses, 'gone')).to.equal(undefined);
  });

  it('avoids a telephoto lens that sees nothing near', () => {
    const lenses = [lens('tele', { focuses: true, nearest: 0.6 }), lens('main', { focuses: true, nearest: 0.1 })];
    expect(betterLens(lenses, 'tele')?.id).to.equal('main');
  });

  it('goes round when switched', () => {
    const lenses = [lens('a'), lens('b')];
    expect([nextLens(lenses, 'a')?.id, nextLens(lenses, 'b')?.id, nextLens([lens('a')], 'a')]).to.deep.equal([
      'b',
      'a',
      undefined,
    ]);
  });

  it('reads capabilities, and does without them', () => {
    const device = {
      deviceId: 'x',
      getCapabilities: () => ({
        facingMode: ['environment'],
        focusMode: ['continuous'],
        torch: true,
        width: { max: 4000 },
        height: { max: 3000 },
      }),
    };
    expect(readLens(device)).to.deep.equal({ id: 'x', facing: 'rear', focuses: true, torch: true, pixels: 12_000_000 });
    expect(readLens({ deviceId: 'y' })).to.deep.equal({
      id: 'y',
      facing: 'unknown',
      torch: false,
      pixels: 0,
    });
  });
});
