import { roundedText } from '../../core/amount/decimalText';
import { finish, type Work } from '../../core/work/work';
import { message, type Text } from '../../messages/message';
import { addressText } from '../../tables/cell';
import { error, hasErrors, warning, type Finding } from '../../tables/finding';
import type { Recognised } from '../../tables/recognised';
import type { Report } from '../../tables/report';
import type { Model } from '../model';
import { chosenOptions, readOptions } from '../options';
import { inputPrint } from '../reading/inputPrint';
import { inputSources } from '../reading/inputSources';
import { readBook, type Book } from './book';
import { cellsText } from './cellsText';
import { checksTable, listed, type ListedCheck } from './checksTable';
import { conflictsTable, originsTable, uncoveredTable } from './furtherTables';
import { reconciliationOptions } from './options';
import { marksOf } from './marks';
import { originsOf } from './origins';
import { ownRules, type OwnRule } from './ownRules';
import { reconcile } from './reconcile';
import { remarksOn } from './remarks';
import { rulesTable } from './tables';
import { reconciliationTemplate } from './template';
import { differenceOf, toldCheck, toldRule, type ToldCheck } from './told';

const id = 'reconciliation';
const version = '1.0.0';
const title = message('reconciliation.title', {});

/**
 * Reconciles every table of figures in a workbook without set-up: what sums, what is the same in several
 * tables, what follows from the year before; what rounding explains and what it cannot.
 */
export const reconciliation: Model = {
  id,
  version,
  title,
  summary: message('reconciliation.summary', {}),
  tables: [rulesTable],
  forms: [],
  options: reconciliationOptions,
  template: reconciliationTemplate,
  sample: 'regionplan-2020',
  readsFigures: true,
  // Any list of numbers is a table of figures; tables of years are what budgets are made of.
  suits: ({ tables, figures = [] }) =>
    tables.length > 0 ||
    figures.filter(({ columns }) => columns.some(({ year }) => year !== undefined)).length > 1,
  evaluate: (input, given) => finish(evaluateWork(input, given)),
  evaluateWork,
};

function* evaluateWork(input: Recognised, given: Readonly<Record<string, string>>): Work<Report> {
  const options = readOptions(reconciliationOptions, given);
  // That no sheet of own rules was found says nothing of a workbook: few have one.
  const found = input.findings.filter(({ message: { key } }) => key !== 'nothing-recognised');
  const findings: Finding[] = [...found, ...options.findings];
  const figures = input.figures ?? [];
  if (figures.length === 0 && !hasErrors(findings)) {
    findings.push(error(message('reconciliation-no-figures', {})));
  }
  const book = yield* readBook(figures);
  const own = ownRules(input, book);
  findings.push(...own.findings);
  const made = hasErrors(findings) ? undefined : yield* madeOf(book, own.rules, options.values);
  if (made) findings.push(...remarksOn(book), ...made.findings);
  return {
    model: id,
    version,
    modelTitle: title,
    title,
    options: options.values,
    choices: chosenOptions(reconciliationOptions, options.values),
    inputs: inputSources(reconciliation, input),
    tables: made?.tables ?? [],
    findings,
    sentences: made?.sentences ?? [],
    headline: made ? [{ title, lines: made.sentences }] : [],
    charts: [],
    marks: made?.marks ?? [],
    fingerprint: yield* inputPrint(input, options.values),
  };
}

type Made = Pick<Report, 'tables' | 'findings' | 'sentences' | 'marks'>;

function* madeOf(
  book: Book,
  rules: readonly OwnRule[],
  { show }: Readonly<Record<string, string>>,
): Work<Made> {
  const { results, conflicts } = yield* reconcile(book);
  const told: ToldCheck[] = [];
  for (const result of results) {
    yield;
    told.push(toldCheck(book, result));
  }
  const conflicting = new Set(conflicts.flat());
  // Rounding that cannot hold together is none: at least one of the numbers is wrong, but not which.
  const judged = told.map((check, index) =>
    conflicting.has(index) && check.verdict === 'rounding'
      ? { ...check, verdict: 'deviates' as const }
      : check,
  );
  const all = [...judged, ...rules.flatMap((rule) => toldRule(book, rule) ?? [])];
  const checks = yield* listed(book, all);
  const together = checks.filter(({ found }) => conflicting.has(found));
  const byFound = new Map(together.map((check) => [check.found, check]));
  const sets = conflicts.map((set) => set.flatMap((index) => byFound.get(index) ?? []));
  const origins = originsOf(book, checks);
  const covered = new Set<number>();
  for (const { numbers } of checks) {
    yield;
    for (const number of numbers) covered.add(number);
  }
  const shown =
    show === 'differing' ? checks.filter(({ verdict }) => verdict !== 'agrees') : checks;
  const tables = [
    yield* checksTable(book, shown),
    ...originsTable(book, origins, shown),
    ...conflictsTable(book, sets),
    ...uncoveredTable(book, covered),
  ];
  yield;
  const sentences: Text[] = [
    masterLine(checks),
    ...origins.flatMap(({ row, year, isFirst }) =>
      row && isFirst
        ? [message('reconciliation.sentence.origin', { year, label: labelOf(book, row) })]
        : [],
    ),
    message('reconciliation.sentence.covered', {
      covered: String(covered.size),
      numbers: String(book.numbers.length),
      tables: String(book.tables.length),
    }),
  ];
  return {
    tables,
    sentences,
    findings: findingsOf(book, checks, sets),
    marks: marksOf(book, checks, sets, origins),
  };
}

function masterLine(checks: readonly ListedCheck[]): Text {
  const count = (verdict: ListedCheck['verdict']): string =>
    String(checks.filter((check) => check.verdict === verdict).length);
  return message('reconciliation.master', {
    agrees: count('agrees'),
    rounding: count('rounding'),
    deviates: count('deviates'),
    unclear: count('unclear'),
  });
}

const labelOf = ({ numbers, tables }: Book, { at }: ListedCheck): string =>
  tables[numbers[at]!.table]!.rows[numbers[at]!.row]!.label;

/** What deviates alone, with its cell; roundings that conflict, with theirs. */
function findingsOf(
  book: Book,
  checks: readonly ListedCheck[],
  conflicts: readonly (readonly ListedCheck[])[],
): Finding[] {
  const together = new Set(conflicts.flat());
  const alone = checks.filter((check) => check.verdict === 'deviates' && !together.has(check));
  return [
    ...alone.map((check) => {
      const { figure, table, column } = book.numbers[check.at]!;
      return warning(
        message('reconciliation-deviates', {
          description: check.description,
          cell: addressText(figure.cell),
          column: book.tables[table]!.figures.columns[column]!.heading,
          shown: roundedText(check.shown, check.decimals),
          computed: roundedText(check.computed, check.decimals),
          difference: roundedText(differenceOf(check), check.decimals),
        }),
        figure.cell,
      );
    }),
    ...conflicts.map((set) => {
      const numbers = [...new Set(set.flatMap((check) => check.numbers))];
      const cells = numbers.map((number) => book.numbers[number]!.figure.cell);
      return warning(message('reconciliation-conflict', { cells: cellsText(cells) }), cells[0]!);
    }),
  ];
}
