import { expect } from '@open-wc/testing';
import { forget, see, type Tally } from './tally.ts';

const seen = (time: number) => ({ time, deliberate: false });

describe('the running list', () => {
  it('counts a code that stays in view once, and again after it was away', () => {
    let tally: Tally<string> = [];
    const news = [0, 500, 2000, 4000, 9000].map(time => {
      const sighting = see(tally, 'a', 'A', seen(time));
      tally = sighting.tally;
      return sighting.news;
    });
    expect(news).to.deep.equal(['new', 'still', 'still', 'still', 'again']);
    expect(tally).to.deep.equal([{ key: 'a', item: 'A', count: 2, last: 9000 }]);
  });

  it('counts what is scanned on purpose each time', () => {
    const { tally } = see([], 'a', 'A', { time: 0, deliberate: true });
    expect(see(tally, 'a', 'A', { time: 10, deliberate: true }).tally[0]?.count).to.equal(2);
  });

  it('puts the newest first and forgets one by its key', () => {
    const one = see([], 'a', 'A', seen(0)).tally;
    const two = see(one, 'b', 'B', seen(1)).tally;
    expect(two.map(row => row.item)).to.deep.equal(['B', 'A']);
    expect(forget(two, 'b').map(row => row.item)).to.deep.equal(['A']);
  });
});
