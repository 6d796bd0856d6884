import fc from 'fast-check';
import { readWrittenNumber } from '../../../src/tables/parse/writtenNumber';
import { cell as cases } from './numberFormats.json';

const written = cases as readonly { text: string; value: string | null; unit?: string }[];

test.each(written.filter(({ value }) => value !== null))('$text is $value', (expected) => {
  expect(readWrittenNumber(expected.text)).toMatchObject({
    value: expected.value,
    unit: expected.unit ?? 'none',
  });
});

test.each(written.filter(({ value }) => value === null))('$text is not a number', ({ text }) => {
  expect(readWrittenNumber(text)).toEqual({ notANumber: expect.any(String) });
});

test('every space that people and programs use between thousands is one', () => {
  for (const space of [' ', '\u00a0', '\u202f', '\u2009']) {
    expect(readWrittenNumber(`600${space}000${space}000`)).toEqual({
      value: '600000000',
      unit: 'none',
    });
  }
});

test.each([
  ['5 mnkr', '5000000', 'kr'],
  ['5 mdr', '5000000000', 'kr'],
  ['0,5 mdkr', '500000000', 'kr'],
  ['-5 TKR', '-5000', 'kr'],
  ['– 5 kr', '-5', 'kr'],
  ['+5 kronor', '5', 'kr'],
  ['-0 mkr', '0', 'kr'],
  ['100 %', '100', '%'],
  ['2,5\u00a0procent', '2.5', '%'],
  ['2 tusen kronor', '2000', 'kr'],
])('%s is %s %s', (text, value, unit) => {
  expect(readWrittenNumber(text)).toEqual({ value, unit });
});

test('a bound keeps the words that make it one', () => {
  expect(readWrittenNumber('4,1 mkr eller mer')).toEqual({
    value: '4100000',
    unit: 'kr',
    qualifier: 'eller mer',
  });
});

test.each([
  ['  ', 'blank'],
  ['Varierar', 'words'],
  ['12 34', 'grouping'],
  ['1  234', 'grouping'],
  ['1 234 ,5', 'grouping'],
  ['007', 'leadingZero'],
  ['0 123', 'leadingZero'],
  ['1.234,5', 'dot'],
  ['1.5', 'dot'],
  ['(40 mkr)', 'parentheses'],
  ['3\n935', 'mixed'],
  ['1e5', 'mixed'],
  ['1,5,5', 'mixed'],
  ['5 kr/inv', 'mixed'],
  ['=1+1', 'mixed'],
])('%j is refused as %s', (text, notANumber) => {
  expect(readWrittenNumber(text)).toEqual({ notANumber });
});

test('any number written the Swedish way reads back as itself', () => {
  const number = fc.tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.nat(999));
  fc.assert(
    fc.property(
      number,
      fc.constantFrom(' ', '\u00a0', '\u202f', ''),
      ([whole, decimals], space) => {
        const [sign, digits] = whole < 0n ? ['−', -whole] : ['', whole];
        const grouped = String(digits).replace(/\B(?=(\d{3})+$)/g, space);
        const fractionText = String(decimals).padStart(3, '0');
        const shortest = fractionText.replace(/0+$/, '');
        const value = `${whole < 0n ? '-' : ''}${digits}${shortest && `.${shortest}`}`;
        expect(readWrittenNumber(`${sign}${grouped},${fractionText}`)).toEqual({
          value: value,
          unit: 'none',
        });
      },
    ),
  );
});

test('no text makes it crash, and a value is always decimal text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'0123456789 ,.-−+()%krmd\n\u00a0e') });
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (written) => {
      const reading = readWrittenNumber(written);
      if ('value' in reading) expect(reading.value).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
    }),
    { numRuns: 5000 },
  );
});

test('a long text is judged at once', () => {
  const started = performance.now();
  for (const piece of ['1 ', '1', ' \n', ' ', '-\na'])
    readWrittenNumber(`1${piece.repeat(50_000)}x`);
  // What tries every way to split it takes minutes; a busy machine stays well within this.
  expect(performance.now() - started).toBeLessThan(10_000);
});
