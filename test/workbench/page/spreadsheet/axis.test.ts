import fc from 'fast-check';
import { axis } from '../../../../src/workbench/page/spreadsheet/axis';

describe('the pixels of rows and columns', () => {
  test('own sizes push what follows', () => {
    const rows = axis(20, new Map([[1, 50]]));
    expect([0, 1, 2, 3].map(rows.offset)).toEqual([0, 20, 70, 90]);
    expect([0, 19, 20, 69, 70].map(rows.indexAt)).toEqual([0, 0, 1, 1, 2]);
  });

  test('every pixel lies in the row that reaches over it', () => {
    const sizes = fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 200 })));
    fc.assert(
      fc.property(sizes, fc.nat(5000), (own, pixel) => {
        const rows = axis(20, new Map(own));
        const row = rows.indexAt(pixel);
        return rows.offset(row) <= pixel && pixel < rows.offset(row) + rows.size(row);
      }),
    );
  });
});
