import { add, exact, times, type Exact } from '../../core/amount/exact';
import { message } from '../../messages/message';
import { addressText, rangeText, type CellAddress, type CellRange } from '../../tables/cell';
import { error, type Finding } from '../../tables/finding';
import type { InputCell, Recognised } from '../../tables/recognised';
import { textOf } from '../reading/inputCell';
import type { Book } from './book';
import { linearForm, type LinearForm } from './linearForm';
import { rulesTable } from './tables';
import type { Weighed } from './weighed';

/** A rule of the user's own: two sides of weighed numbers and constants that should be equal. */
export interface OwnRule {
  readonly name: string;
  readonly left: Side;
  readonly right: Side;
  /** In the unit of the cells; nothing where the rounding of the numbers decides. */
  readonly tolerance?: Exact;
}

export interface Side {
  readonly parts: readonly Weighed[];
  readonly constant: Exact;
}

export interface OwnRules {
  readonly rules: readonly OwnRule[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the sheet of own rules. A rule that cannot be read, points where no number stands or refers to
 * itself is an error with its cell; rules may point at sides of other rules.
 */
export function ownRules(input: Recognised, book: Book): OwnRules {
  const rows = input.tables
    .filter(({ schema }) => schema === rulesTable.id)
    .flatMap((table) => table.rows);
  if (rows.length === 0) return { rules: [], findings: [] };
  const numbers = new Map(
    book.numbers.map(({ figure }, index) => [addressText(figure.cell), index] as const),
  );
  const sides = new Map(
    rows.flatMap(({ cells }) =>
      [cells.left, cells.right].flatMap((side) =>
        side ? [[addressText(side.cell), side] as const] : [],
      ),
    ),
  );
  const findings: Finding[] = [];
  const rules = rows.flatMap((row): OwnRule[] => {
    const { left, right, tolerance } = row.cells;
    const [first, second] = [left, right].map((side) =>
      side && textOf(side) !== '' ? side : undefined,
    );
    if (!first || !second) {
      const { cell } = (first ? right : left) ?? Object.values(row.cells)[0]!;
      findings.push(
        error(message('reconciliation-rule-incomplete', { cell: addressText(cell) }), cell),
      );
      return [];
    }
    const made = [first, second].map((side) => sideOf(side, { numbers, sides, findings }, []));
    if (!made[0] || !made[1]) return [];
    return [
      {
        name: textOf(row.cells.rule),
        left: made[0],
        right: made[1],
        ...(tolerance?.reading.kind === 'number' && { tolerance: exact(tolerance.reading.value) }),
      },
    ];
  });
  return { rules, findings };
}

interface Known {
  readonly numbers: ReadonlyMap<string, number>;
  readonly sides: ReadonlyMap<string, InputCell>;
  readonly findings: Finding[];
}

function sideOf(side: InputCell, known: Known, within: readonly string[]): Side | undefined {
  const own = addressText(side.cell);
  const text = textOf(side);
  const refuse = (problem: Parameters<typeof error>[0], cell: CellAddress): undefined => {
    // A rule that others point at is told once.
    const isTold = known.findings.some(
      (finding) => finding.cell && addressText(finding.cell) === addressText(cell),
    );
    if (!isTold) known.findings.push(error(problem, cell));
    return undefined;
  };
  if (within.includes(own)) {
    return refuse(message('reconciliation-rule-circular', { cell: own }), side.cell);
  }
  const form: LinearForm | undefined = linearForm(text, side.cell);
  if (!form)
    return refuse(message('reconciliation-rule-unreadable', { text, cell: own }), side.cell);
  const parts: Weighed[] = [];
  let constant = form.constant;
  for (const { range, factor } of form.parts) {
    const inside = pointedAt(range, known);
    if (inside.length === 0) {
      const reference = rangeText(range);
      return refuse(message('reconciliation-rule-no-number', { reference, cell: own }), side.cell);
    }
    for (const found of inside) {
      if (typeof found === 'number') parts.push({ number: found, factor });
      else {
        const other = sideOf(found, known, [...within, own]);
        if (!other) return undefined;
        parts.push(
          ...other.parts.map((part) => ({
            number: part.number,
            factor: times(part.factor, factor as never),
          })),
        );
        constant = add(constant, times(other.constant, factor as never));
      }
    }
  }
  return { parts, constant };
}

/** The numbers of a range that were read, or the rule that stands in it. Blank cells of a range are none. */
function pointedAt(range: CellRange, { numbers, sides }: Known): readonly (number | InputCell)[] {
  const found: (number | InputCell)[] = [];
  const rows = Math.min(range.rows, mostCells);
  for (let row = range.top; row < range.top + rows; row += 1) {
    for (let column = range.left; column < range.left + range.columns; column += 1) {
      const key = addressText({ sheet: range.sheet, row, column });
      const inside = sides.get(key) ?? numbers.get(key);
      if (inside !== undefined) found.push(inside);
    }
  }
  return found;
}

/** A whole column is read this far down. */
const mostCells = 10_000;
