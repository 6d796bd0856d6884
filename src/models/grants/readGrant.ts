import { fraction, kronor, type Kronor, type Share } from '../../core/amount/exact';
import { isMissing, missing, type Maybe } from '../../core/amount/missing';
import { yearOf } from '../../core/calendar/day';
import {
  refusalsOfGrant,
  type Grant,
  type GrantRefusal,
  type GrantStatus,
  type PartOf,
} from '../../core/grants/grant';
import { comparableName } from '../../core/parameters/nearestName';
import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { addressText, type CellAddress } from '../../tables/cell';
import { error, info, warning, type Finding } from '../../tables/finding';
import type { InputFormulas } from '../../tables/inputFormulas';
import { dayOfSerial, readWrittenDate, type IsoDate } from '../../tables/parse/writtenDate';
import type { InputCell, InputRow, Recognised } from '../../tables/recognised';
import { numberOf, textOf } from '../reading/inputCell';
import type { GrantInput, PotOfRegion } from './input';
import type { GrantsSettings } from './options';
import { keyAmount } from './potAmount';
import { nearestStatus, statusOf } from './status';

/** What readers of a register need of the rest of the workbook. */
export interface Surroundings {
  readonly input: Recognised;
  readonly inputs: InputFormulas;
  readonly settings: GrantsSettings;
  readonly pots: ReadonlyMap<string, PotOfRegion>;
}

/** A row of the register as a grant, and all that is wrong with it. */
export function* readGrant(
  row: InputRow,
  surroundings: Surroundings,
): Work<{ readonly grant: GrantInput; readonly findings: readonly Finding[] }> {
  const { cells } = row;
  const name = textOf(cells.grant);
  const cell = cells.grant!.cell;
  const findings: Finding[] = [];
  const tell = (...said: readonly Finding[]): void => void findings.push(...said);

  const amount = yield* readAmount(row, name, surroundings, tell);
  const grant: Grant = {
    amount: amount.amount,
    inBudget: numberOf<Kronor>(cells.inBudget, kronor),
    status: readStatus(cells.status, name, tell),
    probability: numberOf<Share>(cells.probability, percent),
    performance: readPart(cells.performance),
  };
  tell(...refusalsOfGrant(grant).map((refusal) => refusalFinding(refusal, name, cells)));
  return {
    grant: {
      name,
      nationalAmount: numberOf<Kronor>(cells.national, kronor),
      grant,
      source: amount.source,
      ...(amount.calculated && { calculated: amount.calculated }),
      conditions: textOf(cells.conditions),
      decision: textOf(cells.decision),
      decidedNextYear: readNextYear(row, name, surroundings.settings.today, tell),
      cells: Object.fromEntries(
        Object.entries(cells).flatMap(([key, { cell: at, reading }]) =>
          reading.kind === 'missing' ? [] : [[key, at] as const],
        ),
      ),
      cell,
    },
    findings,
  };
}

/** A number in per cent as a share. */
export function percent(text: string): Share {
  const { numerator, denominator } = kronor(text);
  return fraction(numerator, denominator * 100n);
}

type Tell = (...said: readonly Finding[]) => void;

/** The region's amount: as given, by the grant's key, or of the pot that bears the grant's name. */
function* readAmount(
  row: InputRow,
  name: string,
  { input, inputs, settings, pots }: Surroundings,
  tell: Tell,
): Work<Pick<GrantInput, 'source' | 'calculated'> & { readonly amount: Maybe<Kronor> }> {
  const { amount, key, grant } = row.cells;
  const hasAmount = amount !== undefined && amount.reading.kind !== 'missing';
  const hasKey = key !== undefined && key.reading.kind === 'text';
  const pot = pots.get(comparableName(name));
  if (hasAmount && hasKey) {
    const at = { amountCell: addressText(amount.cell), keyCell: addressText(key.cell) };
    tell(error(message('grant-amount-and-key', { grant: name, ...at }), key.cell));
    return { amount: missing('noAmount'), source: 'unknown' };
  }
  if (hasKey) {
    const read = yield* keyAmount(row, name, input, inputs, settings);
    tell(...read.findings);
    return read.pot
      ? { amount: read.pot.amount, source: 'key', calculated: read.pot }
      : { amount: missing('noAmount'), source: 'unknown' };
  }
  if (amount?.reading.kind === 'number') {
    const given = kronor(amount.reading.value);
    return { amount: given, source: 'given', ...(pot && { calculated: pot }) };
  }
  if (amount?.reading.kind === 'text') {
    tell(info(message('grant-amount-unknown', { grant: name, cell: addressText(amount.cell) })));
    return { amount: missing('noAmount'), source: 'unknown', ...(pot && { calculated: pot }) };
  }
  if (pot) return { amount: pot.amount, source: 'pot', calculated: pot };
  // What could not be read has been told.
  if (amount?.reading.kind !== 'refused') {
    const cell = amount?.cell ?? grant!.cell;
    tell(error(message('grant-amount-missing', { grant: name, cell: addressText(cell) }), cell));
  }
  return { amount: missing('noAmount'), source: 'unknown' };
}

function readStatus(input: InputCell | undefined, grant: string, tell: Tell): Maybe<GrantStatus> {
  const written = textOf(input);
  const status = statusOf(written);
  if (status || !input) return status ?? missing('blank');
  const at = { grant, cell: addressText(input.cell) };
  if (written === '') tell(warning(message('grant-status-missing', at), input.cell));
  else {
    const nearest = nearestStatus(written);
    const said = { ...at, status: written, ...(nearest && { nearest }) };
    tell(error(message('grant-status-unknown', said), input.cell));
  }
  return missing('blank');
}

/** A part in kronor or, written in per cent, as a share. What is neither was told when it was read. */
export function readPart(input: InputCell | undefined): Maybe<PartOf> {
  if (input?.reading.kind !== 'number') return missing('blank');
  const { value, percent: isPercent } = input.reading;
  return isPercent
    ? { kind: 'share', share: percent(value) }
    : { kind: 'amount', amount: kronor(value) };
}

function refusalFinding(
  refusal: GrantRefusal,
  grant: string,
  { probability, performance, amount }: InputRow['cells'],
): Finding {
  if (refusal === 'probabilityOutOfRange') {
    const cell = probability!.cell;
    const value = probability?.reading.kind === 'number' ? probability.reading.value : '';
    return error(
      message('grant-probability-range', { grant, value, cell: addressText(cell) }),
      cell,
    );
  }
  const cell = performance!.cell;
  const whole = amount ? addressText(amount.cell) : '';
  return error(
    message('grant-performance-range', { grant, cell: addressText(cell), amountCell: whole }),
    cell,
  );
}

/** Whether the year after that of the run has a decision: as said, else by the last year decided. */
function readNextYear(
  { cells: { nextYear, decidedThrough } }: InputRow,
  grant: string,
  today: IsoDate | undefined,
  tell: Tell,
): Maybe<boolean> {
  if (nextYear?.reading.kind === 'yesNo') return nextYear.reading.yes;
  const written = textOf(decidedThrough);
  if (written === '' || !decidedThrough) return missing('blank');
  const last = lastYear(written);
  if (last === undefined) {
    const at = { grant, text: written, cell: addressText(decidedThrough.cell) };
    tell(warning(message('grant-decided-through-unread', at), decidedThrough.cell));
    return missing('blank');
  }
  return today === undefined ? missing('blank') : last > yearOf(today);
}

/** `2022`, `2022-12-31`, an Excel date. */
function lastYear(written: string): number | undefined {
  if (/^(?:19|20|21)\d\d$/.test(written)) return Number(written);
  const day = readWrittenDate(written) ?? dayOfSerial(Number(written));
  return day === undefined ? undefined : yearOf(day);
}

/** The cell of a value, where it holds one; else that of the grant's name. */
export const cellOf = ({ cells, cell }: GrantInput, key: string): CellAddress => cells[key] ?? cell;

/** That the budget holds more than the region gets; possible, but worth a look. */
export function budgetFindings(one: GrantInput): readonly Finding[] {
  const { amount, inBudget } = one.grant;
  if (isMissing(amount) || isMissing(inBudget)) return [];
  const over = inBudget.numerator * amount.denominator > amount.numerator * inBudget.denominator;
  if (!over) return [];
  const cell = cellOf(one, 'inBudget');
  return [
    warning(
      message('grant-budget-above-amount', { grant: one.name, cell: addressText(cell) }),
      cell,
    ),
  ];
}
