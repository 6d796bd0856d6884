import { kronor } from '../../../src/core/amount/exact';
import { missing } from '../../../src/core/amount/missing';
import { checkReallocations, type Reallocation } from '../../../src/core/frames/reallocations';

const row = (
  item: string,
  board: string,
  counterparty: string | undefined,
  amount: string | undefined,
  from = 2020,
): Reallocation => ({
  item,
  board,
  counterparty: counterparty ?? missing('blank'),
  amount: amount === undefined ? missing('blank') : kronor(amount),
  from,
});

test('a pair stands once, with the board that gets, whatever the words are', () => {
  const rows = [
    row('Cellprovtagning till HSN', 'RS', 'HSN', '-13.4'),
    row('Cellprovtagning från Vårdval', 'HSN', 'RS', '13.4'),
  ];
  expect(checkReallocations(rows)).toEqual([{ row: 1, counterpart: 0, verdict: 'matched' }]);
});

test('of two with the same amount, those with the same words belong together', () => {
  const rows = [
    row('Tolkkostnader', 'RS', 'HSN', '2.5'),
    row('Upphandling', 'RS', 'HSN', '2.5'),
    row('Upphandling', 'HSN', 'RS', '-2.5'),
    row('Tolkkostnader', 'HSN', 'RS', '-2.5'),
  ];
  expect(checkReallocations(rows)).toEqual([
    { row: 0, counterpart: 3, verdict: 'matched' },
    { row: 1, counterpart: 2, verdict: 'matched' },
  ]);
});

test('the same item with another amount differs', () => {
  const rows = [row('Office 365', 'RS', 'RUN', '1.025'), row('Office 365', 'RUN', 'RS', '-1')];
  expect(checkReallocations(rows)).toEqual([{ row: 0, counterpart: 1, verdict: 'differs' }]);
});

test('the same amount in another year is no counterpart of its own', () => {
  const rows = [row('Lokaler', 'RS', 'HSN', '4', 2020), row('Fordon', 'HSN', 'RS', '-4', 2021)];
  expect(checkReallocations(rows).map(({ verdict }) => verdict)).toEqual([
    'noCounterpart',
    'noCounterpart',
  ]);
});

test('what lacks a board, a row or an amount says which', () => {
  const rows = [
    row('Internränta', 'RS', 'berörda nämnder', '12.3'),
    row('Företagshälsovård', 'RUN', undefined, '0.2'),
    row('1 tjänst', 'HSN', 'RS', undefined),
  ];
  expect(checkReallocations(rows).map(({ verdict }) => verdict)).toEqual([
    'noCounterpart',
    'noCounterparty',
    'noAmount',
  ]);
});

test('rows without amounts find each other by their words, and still lack amounts', () => {
  const rows = [
    row('1,5 tjänst klinisk apotekare', 'RS', 'HSN', undefined),
    row('1,5 tjänst klinisk apotekare', 'HSN', 'RS', undefined),
  ];
  expect(checkReallocations(rows)).toEqual([{ row: 0, counterpart: 1, verdict: 'noAmount' }]);
});
