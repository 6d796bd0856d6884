import { uniformAreas } from '../../src/tables/uniformAreas';

/** The areas of a picture whose letters are likenesses; a dot needs no description. */
const areasOf = (...picture: string[]) =>
  uniformAreas(picture.length, picture[0]?.length ?? 0, (row, column) => {
    const letter = picture[row]?.[column];
    return letter === '.' ? undefined : letter;
  });

describe('cells that are alike', () => {
  it('are one area where they make a rectangle', () => {
    expect(areasOf('aab', 'aab')).toEqual([
      { area: { top: 0, left: 0, rows: 2, columns: 2 }, likeness: 'a' },
      { area: { top: 0, left: 2, rows: 2, columns: 1 }, likeness: 'b' },
    ]);
  });

  it('are several where they do not, and blanks are left out', () => {
    expect(areasOf('aa.', 'a..', '...', 'a..').map(({ area }) => area)).toEqual([
      { top: 0, left: 0, rows: 1, columns: 2 },
      { top: 1, left: 0, rows: 1, columns: 1 },
      { top: 3, left: 0, rows: 1, columns: 1 },
    ]);
  });

  it('are covered once each, whatever the picture', () => {
    const picture = ['abab', 'aabb', 'aabb', '.ab.'];
    const drawn = picture.map((row) => row.replace(/./g, '.').split(''));
    for (const { area, likeness } of areasOf(...picture)) {
      for (let row = area.top; row < area.top + area.rows; row += 1) {
        for (let column = area.left; column < area.left + area.columns; column += 1) {
          expect(drawn[row]?.[column]).toBe('.');
          drawn[row]![column] = likeness;
        }
      }
    }
    expect(drawn.map((row) => row.join(''))).toEqual(picture);
  });
});
