import fc from 'fast-check';
import {
  correctionsText,
  isNotATable,
  notATable,
  readCorrections,
  withCorrection,
  withoutCorrection,
  type Correction,
} from '../../src/tables/corrections';

const heading: Correction = {
  kind: 'heading',
  sheet: 'Blad1',
  heading: 'Antal',
  table: 'regions',
  column: 'population',
};
const range = { sheet: 'Bilaga 5', top: 2, left: 0, rows: 4, columns: 3 };
const none = notATable('regions', range);

test('are written as a short text and read back', () => {
  const text = correctionsText([heading, none]);
  expect(text).toBe(
    '{"v":1,"c":[["h","Blad1","Antal","regions","population"],["n","Bilaga 5","regions","A3:C6"]]}',
  );
  expect(readCorrections(text)).toEqual([heading, none]);
});

test('any corrections survive being written and read', () => {
  const name = fc.string({ minLength: 1, maxLength: 40 });
  const corrections = fc.array(
    fc.record({
      kind: fc.constant('heading' as const),
      sheet: name,
      heading: name,
      table: name,
      column: name,
    }),
  );
  fc.assert(
    fc.property(corrections, (made) => {
      expect(readCorrections(correctionsText(made))).toEqual(made);
    }),
  );
});

test('a text that is not ours holds none, and what is damaged in one is passed by', () => {
  for (const text of ['', 'x', 'null', '5', '[]', '{}', '{"v":2,"c":[]}', '{"v":1,"c":5}']) {
    expect(readCorrections(text)).toEqual([]);
  }
  const damaged = [
    ['h', 'a'],
    ['n', 'a', 'b', 'C'],
    ['q', 'a', 'b', 'A1'],
    5,
    null,
    ['n', 'a', 'b', 'A1'],
  ];
  expect(readCorrections(JSON.stringify({ v: 1, c: damaged }))).toEqual([
    { kind: 'notATable', sheet: 'a', table: 'b', range: 'A1' },
  ]);
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(Array.isArray(readCorrections(text))).toBe(true);
    }),
  );
});

test('a later one of the same heading takes the place of the earlier, and can be taken back', () => {
  const later: Correction = { ...heading, heading: 'ANTAL:', column: 'none' };
  expect(withCorrection([heading, none], later)).toEqual([none, later]);
  expect(withoutCorrection([none, later], heading)).toEqual([none]);
});

test('a table stays none when it has got more rows', () => {
  expect(isNotATable([none], 'regions', { ...range, rows: 9 })).toBe(true);
  expect(isNotATable([none], 'items', range)).toBe(false);
  expect(isNotATable([none], 'regions', { ...range, top: 3 })).toBe(false);
  expect(isNotATable([none], 'regions', { ...range, sheet: 'Blad1' })).toBe(false);
});
