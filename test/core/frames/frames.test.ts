import fc from 'fast-check';
import {
  add,
  compare,
  factor,
  fraction,
  kronor,
  sum,
  type Kronor,
} from '../../../src/core/amount/exact';
import { roundedText } from '../../../src/core/amount/decimalText';
import { isMissing, missing } from '../../../src/core/amount/missing';
import {
  boardFrames,
  type Board,
  type FrameChange,
  type FrameYear,
} from '../../../src/core/frames/frames';

const calculated = { baseYear: 2019, startFrom: 'calculated' } as const;

const board = (given: Partial<Board> & Pick<Board, 'indexes'>): Board => ({
  frame: kronor('100'),
  printed: [],
  changes: [],
  ...given,
});

const made = (years: ReturnType<typeof boardFrames>): FrameYear[] =>
  years.map((year) => {
    if (isMissing(year)) throw new Error('A year is missing');
    return year;
  });

const shown = (amount: Kronor): string => roundedText(amount, 4);

describe('a frame from year to year', () => {
  it('indexes the base first and adds the changes of the year then', () => {
    const years = made(
      boardFrames(
        board({
          indexes: [factor('0.02'), factor('0.03')],
          changes: [{ amount: kronor('10'), from: 2020 }],
        }),
        calculated,
      ),
    );
    expect(years.map(({ frame }) => shown(frame))).toEqual(['112.0000', '115.3600']);
    expect(years.map(({ indexation }) => shown(indexation))).toEqual(['2.0000', '3.3600']);
  });

  it('neither indexes a temporary change nor keeps it after its last year', () => {
    const years = made(
      boardFrames(
        board({
          indexes: [factor('0.02'), factor('0.02'), factor('0.02')],
          changes: [{ amount: kronor('10'), from: 2020, to: 2021 }],
        }),
        calculated,
      ),
    );
    expect(years.map(({ frame }) => shown(frame))).toEqual(['112.0000', '114.0400', '106.1208']);
    expect(years.map(({ begun, ended }) => [begun, ended])).toEqual([
      [[0], []],
      [[], []],
      [[], [0]],
    ]);
  });

  it('takes what runs out with the base year from the base year’s frame', () => {
    const [year] = made(
      boardFrames(
        board({
          indexes: [factor('0.1')],
          changes: [{ amount: kronor('40'), from: 2018, to: 2019 }],
        }),
        calculated,
      ),
    );
    expect(shown(year!.indexation)).toBe('6.0000');
    expect(shown(year!.frame)).toBe('66.0000');
  });

  it('has a permanent change of the base year in the base already', () => {
    const [year] = made(
      boardFrames(
        board({ indexes: [factor('0')], changes: [{ amount: kronor('5'), from: 2019 }] }),
        calculated,
      ),
    );
    expect(shown(year!.frame)).toBe('100.0000');
  });

  it('says what a printed frame has beyond it, and starts the next year where it is told to', () => {
    const given = board({
      indexes: [factor('0'), factor('0.1')],
      printed: [kronor('130'), missing('blank')],
    });
    const own = made(boardFrames(given, calculated));
    const printed = made(boardFrames(given, { baseYear: 2019, startFrom: 'printed' }));
    expect(own[0]!.unexplained).toEqual(kronor('30'));
    expect(own[1]!.unexplained).toEqual(missing('notPrinted'));
    expect(shown(own[1]!.frame)).toBe('110.0000');
    expect(shown(printed[1]!.frame)).toBe('143.0000');
  });

  it('is missing from the first year without an index, and not zero', () => {
    const years = boardFrames(
      board({ indexes: [factor('0.02'), missing('blank'), factor('0.02')] }),
      calculated,
    );
    expect(years.map((year) => isMissing(year))).toEqual([false, true, true]);
  });
});

const amount = fc
  .bigInt({ min: -(10n ** 15n), max: 10n ** 15n })
  .map((ore) => fraction<'kr'>(ore, 100n));
const change: fc.Arbitrary<FrameChange> = fc
  .record({ amount, from: fc.integer({ min: 2015, max: 2025 }), lasts: fc.option(fc.nat(4)) })
  .map(({ amount: given, from, lasts }) => ({
    amount: given,
    from,
    ...(lasts !== null && { to: from + lasts }),
  }));
const anyBoard = fc.record({
  frame: amount,
  indexes: fc.array(
    fc
      .integer({ min: -50, max: 150 })
      .map((thousandths) => fraction<'factor'>(BigInt(thousandths), 1000n)),
    { minLength: 1, maxLength: 6 },
  ),
  printed: fc.array(fc.oneof(amount, fc.constant(missing('blank'))), { maxLength: 6 }),
  changes: fc.array(change, { maxLength: 12 }),
});

describe('any board', () => {
  it('has a bridge that sums exactly, from every year to the next', () => {
    fc.assert(
      fc.property(anyBoard, fc.constantFrom('calculated', 'printed'), (given, startFrom) => {
        const years = made(boardFrames(given, { baseYear: 2019, startFrom }));
        years.forEach((year, at) => {
          const parts = sum([year.base, year.indexation, year.changes]);
          expect(compare(parts, year.frame)).toBe(0);
          const listed = sum([
            ...year.begun.map((place) => given.changes[place]!.amount),
            ...year.ended.map((place) => given.changes[place]!.amount).map(opposite),
          ]);
          expect(compare(listed, year.changes)).toBe(0);
          if (!isMissing(year.unexplained) && !isMissing(year.printed)) {
            expect(compare(add(year.frame, year.unexplained), year.printed)).toBe(0);
          }
          const before = at === 0 ? given.frame : years[at - 1]!.frame;
          if (startFrom === 'calculated') expect(compare(year.base, before)).toBe(0);
        });
      }),
    );
  });

  it('without indexes ends at the base, its permanent changes and the temporary ones that run', () => {
    fc.assert(
      fc.property(anyBoard, (given) => {
        const flat = { ...given, indexes: given.indexes.map(() => factor('0')) };
        const years = made(boardFrames(flat, calculated));
        years.forEach(({ year, frame }) => {
          const counted = given.changes.filter(({ from, to }) => {
            if (to === undefined) return from > 2019 && from <= year;
            const inBase = from <= 2019 && to >= 2019;
            const runs = from <= year && to >= year;
            return runs && !inBase;
          });
          const left = given.changes.filter(
            ({ from, to }) => to !== undefined && from <= 2019 && to >= 2019 && to < year,
          );
          const expected = sum([
            given.frame,
            ...counted.map((one) => one.amount),
            ...left.map((one) => opposite(one.amount)),
          ]);
          expect(compare(frame, expected)).toBe(0);
        });
      }),
    );
  });

  it('has the same frames whatever the order of its changes', () => {
    fc.assert(
      fc.property(anyBoard, (given) => {
        const turned = { ...given, changes: [...given.changes].reverse() };
        const frames = (one: Board) => made(boardFrames(one, calculated)).map(({ frame }) => frame);
        expect(frames(turned)).toEqual(frames(given));
      }),
    );
  });
});

const opposite = ({ numerator, denominator }: Kronor): Kronor => ({
  numerator: -numerator,
  denominator,
});
