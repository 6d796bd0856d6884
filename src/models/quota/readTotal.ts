import { message } from '../../messages/message';
import { addressText } from '../../tables/cell';
import { error, warning, type Finding } from '../../tables/finding';
import type { InputCell, Recognised } from '../../tables/recognised';
import type { TotalInput } from './input';

/** What was found of the county's number. */
export interface TotalRead {
  readonly total?: TotalInput;
  readonly findings: readonly Finding[];
}

/**
 * The county's number: the option where it is given, else the cell with the label Länstal. Nothing is
 * looked up: which year's number, and whether it has been changed since, only the user knows.
 *
 * @param option decimal text, empty where nothing was chosen.
 */
export function readTotal({ forms }: Recognised, option: string): TotalRead {
  const cells = forms.flatMap(({ fields }) =>
    fields.filter(({ key }) => key === 'total').map(({ input }) => input),
  );
  const written = cells.filter(({ reading }) => reading.kind === 'number');
  if (option !== '') return fromOption(option, written);
  const [first, ...others] = written;
  if (!first) return { findings: [error(message('quota-total-missing', {}), cells[0]?.cell)] };
  const differing = others.find((other) => numberIn(other) !== numberIn(first));
  if (differing) {
    const at = { cell: addressText(first.cell), other: addressText(differing.cell) };
    return { findings: [error(message('quota-totals-differ', at), differing.cell)] };
  }
  const number = numberIn(first);
  if (!isWhole(number)) {
    const at = { number, cell: addressText(first.cell) };
    return { findings: [error(message('quota-total-not-whole', at), first.cell)] };
  }
  return { total: { value: BigInt(number), cell: first.cell }, findings: [] };
}

function fromOption(option: string, written: readonly InputCell[]): TotalRead {
  if (!isWhole(option)) {
    return { findings: [error(message('quota-total-not-whole', { number: option, cell: '' }))] };
  }
  const value = BigInt(option);
  const other = written.find((cell) => numberIn(cell) !== option);
  return {
    total: { value },
    findings: other
      ? [
          warning(
            message('quota-total-overridden', {
              total: option,
              number: numberIn(other),
              cell: addressText(other.cell),
            }),
            other.cell,
          ),
        ]
      : [],
  };
}

const numberIn = ({ reading }: InputCell): string =>
  reading.kind === 'number' ? reading.value : '';

const isWhole = (number: string): boolean => /^\d+$/.test(number);
