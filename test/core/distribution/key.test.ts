import { exact, factor } from '../../../src/core/amount/exact';
import { parseKey } from '../../../src/core/distribution/key';

const columns = [
  ['Asylsökande'],
  ['Mottagna 2015-2019'],
  ['Folkmängd (2019-12-31)', 'Folkmängd'],
  ['A + B'],
];
const term = (column: number, by = '1') => ({ factor: factor(by), column });

test.each([
  ['Folkmängd', [term(2)]],
  ['asylsökande  +  Mottagna 2015-2019', [term(0), term(1)]],
  ['2 * Asylsökande + 0,5*Folkmängd', [term(0, '2'), term(2, '0.5')]],
  ['A + B + Folkmängd', [term(3), term(2)]],
])('%s is a sum of columns', (text, terms) => {
  expect(parseKey(text, columns)).toEqual({ ok: true, key: { kind: 'sum', terms } });
});

test('a blend of shares', () => {
  expect(parseKey('60 % Folkmängd; 40 procent Asylsökande + Mottagna 2015-2019', columns)).toEqual({
    ok: true,
    key: {
      kind: 'blend',
      parts: [
        { share: exact('0.6'), terms: [term(2)] },
        { share: exact('0.4'), terms: [term(0), term(1)] },
      ],
    },
  });
});

test.each([
  ['', { code: 'empty' }],
  ['Elever', { code: 'unknownColumn', at: 'Elever' }],
  ['Folkmängd + Elever', { code: 'unknownColumn', at: 'Elever' }],
  ['Folkmängd +', { code: 'unknownColumn', at: '' }],
  ['60 % Folkmängd; 30 % Asylsökande', { code: 'blendSum', percent: factor('90') }],
  ['60 % Folkmängd; Asylsökande', { code: 'blendPart', at: 'Asylsökande' }],
])('«%s» is refused', (text, problem) => {
  expect(parseKey(text, columns)).toEqual({ ok: false, problem });
});

test('two columns of one name cannot be told apart', () => {
  expect(parseKey('A', [['A'], ['a']])).toEqual({
    ok: false,
    problem: { code: 'ambiguousColumn', at: 'a' },
  });
});
