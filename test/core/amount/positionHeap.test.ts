import fc from 'fast-check';
import { positionHeap } from '../../../src/core/amount/positionHeap';

test('the first is always the largest, though it changes, after steps in proportion to n and moves × log n', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(1_000), { minLength: 1, maxLength: 300 }),
      fc.array(fc.nat(900), { maxLength: 300 }),
      (sizes, cuts) => {
        const left = [...sizes];
        let compared = 0;
        const heap = positionHeap([...left.keys()], (a, b) => {
          compared += 1;
          return left[a]! > left[b]!;
        });
        for (const cut of cuts) {
          expect(left[heap.first()]).toBe(Math.max(...left));
          left[heap.first()]! -= cut;
          heap.moveFirst();
        }
        expect(left[heap.first()]).toBe(Math.max(...left));
        const depth = Math.ceil(Math.log2(left.length + 1));
        expect(compared).toBeLessThanOrEqual(2 * left.length + 2 * depth * cuts.length);
      },
    ),
  );
});
