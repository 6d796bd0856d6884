import fc from 'fast-check';
import { axis, linesInSight } from '../../../../src/workbench/page/spreadsheet/axis';

describe('the pixels of rows and columns', () => {
  test('own sizes push what follows', () => {
    const rows = axis(20, new Map([[1, 50]]));
    expect([0, 1, 2, 3].map(rows.offset)).toEqual([0, 20, 70, 90]);
    expect([0, 19, 20, 69, 70].map(rows.indexAt)).toEqual([0, 0, 1, 1, 2]);
  });

  test('what is hidden has no size, and no pixel lies in it', () => {
    const rows = axis(20, new Map([0, 3, 4].map((row) => [row, 0])));
    expect([0, 1, 3, 5].map(rows.offset)).toEqual([0, 0, 40, 40]);
    expect([0, 20, 39, 40].map(rows.indexAt)).toEqual([1, 2, 2, 5]);
    expect(linesInSight(rows, 0, 5)).toEqual([1, 2, 5]);
  });

  test('every pixel lies in the row that reaches over it', () => {
    const sizes = fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 0, max: 200 })));
    fc.assert(
      fc.property(sizes, fc.nat(5000), (own, pixel) => {
        const rows = axis(20, new Map(own));
        const row = rows.indexAt(pixel);
        return rows.offset(row) <= pixel && pixel < rows.offset(row) + rows.size(row);
      }),
    );
  });
});
