import { isMissing } from '../../core/amount/missing';
import { finish, type Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { error, hasErrors, warning, type Finding } from '../../tables/finding';
import { inputFormulas } from '../../tables/inputFormulas';
import type { Recognised } from '../../tables/recognised';
import type { Report, ReportChart, ReportTable } from '../../tables/report';
import type { Model } from '../model';
import { chosenOptions, readOptions } from '../options';
import { inputPrint } from '../reading/inputPrint';
import { inputSources } from '../reading/inputSources';
import { boardNamed, nearestBoard } from './boardNames';
import { boardBridge, goesBelowZero, regionBridge, type BridgeStep } from './bridge';
import { bridgeTable } from './bridgeTable';
import { bridgesTable, type BoardBridge } from './bridgesTable';
import { endingTable } from './endingTable';
import { yearFormulas, type YearFormulas } from './frameFormulas';
import { framesTableOf } from './framesTable';
import { framesOptions, settingsFrom, type FramesSettings } from './options';
import { readFrames } from './readFrames';
import { reallocationsTable } from './reallocationsTable';
import { framesSentences } from './sentences';
import { solveFrames, type SolvedFrames } from './solvedFrames';
import { changesTable, framesTable, indexTable } from './tables';
import { framesTemplate } from './template';
import { sumOfYear, summed, totalsTable } from './totalsTable';

const id = 'frames';
const version = '1.0.0';

/**
 * The frames of the boards year by year: what the base, the index and the decided changes come to, held
 * against printed frames where there are any.
 */
export const frames: Model = {
  id,
  version,
  title: message('frames.title', {}),
  summary: message('frames.summary', {}),
  tables: [framesTable, changesTable, indexTable],
  forms: [],
  options: framesOptions,
  template: framesTemplate,
  sample: 'budgetramar-2020',
  suits: ({ tables }) => tables.some(({ schema }) => schema === framesTable.id),
  evaluate: (input, given) => finish(evaluateWork(input, given)),
  evaluateWork,
};

function* evaluateWork(input: Recognised, given: Readonly<Record<string, string>>): Work<Report> {
  const options = readOptions(framesOptions, given);
  const settings = settingsFrom(options.values);
  const findings: Finding[] = [...input.findings, ...options.findings];
  const read = hasErrors(findings) ? { findings: [] } : readFrames(input);
  findings.push(...read.findings);
  yield;
  const solved = read.input && !hasErrors(findings) ? solveFrames(read.input, settings) : undefined;
  const bridged = solved && chosenBridge(solved, settings, findings);
  const complete = solved !== undefined && bridged !== undefined && !hasErrors(findings);
  if (complete) findings.push(...remarks(solved));
  const made = complete ? yield* tablesOf(solved, bridged, settings, input) : undefined;
  const sentences = complete ? framesSentences(solved, settings) : [];
  const title = message('frames.title', {});
  return {
    model: id,
    version,
    modelTitle: title,
    title,
    options: options.values,
    choices: chosenOptions(framesOptions, options.values),
    inputs: inputSources(frames, input),
    tables: made?.tables ?? [],
    findings,
    sentences,
    headline: complete ? [{ title, lines: sentences }] : [],
    charts: made?.charts ?? [],
    fingerprint: yield* inputPrint(input, options.values),
  };
}

/** Whose bridge is drawn, and to which year. */
interface ChosenBridge {
  /** Nothing for all boards together. */
  readonly board?: number;
  readonly at: number;
}

function chosenBridge(
  { input, boards }: SolvedFrames,
  { board, year }: FramesSettings,
  findings: Finding[],
): ChosenBridge | undefined {
  const at = year === '' ? 0 : input.years.indexOf(Number(year));
  if (at < 0) {
    const known = input.years.join(', ');
    findings.push(error(message('frames.bridge-year-unknown', { year, known })));
    return undefined;
  }
  if (board === '') return { at };
  const named = boards.map(({ input: { name, short } }) => ({ name, short }));
  const found = boardNamed(named, board);
  if (found !== undefined) return { board: found, at };
  const nearest = nearestBoard(named, board);
  const parameters = {
    board,
    known: named.map(({ name }) => name).join(', '),
    ...(nearest !== undefined && { nearest }),
  };
  findings.push(error(message('frames.bridge-board-unknown', parameters)));
  return undefined;
}

/** Reallocations that have no counterpart are worth a warning each. */
function remarks({ input: { reallocations, checked } }: SolvedFrames): Finding[] {
  return checked.flatMap(({ row, verdict }) => {
    if (verdict === 'matched' || verdict === 'noAmount') return [];
    const { item, board, counterparty } = reallocations[row]!;
    const other = isMissing(counterparty) ? '' : counterparty;
    return [warning(message('frames.no-pair', { item, board, other, verdict }))];
  });
}

function* tablesOf(
  solved: SolvedFrames,
  chosen: ChosenBridge,
  settings: FramesSettings,
  input: Recognised,
): Work<{ readonly tables: readonly ReportTable[]; readonly charts: readonly ReportChart[] }> {
  const { unit } = settings;
  const inputs = inputFormulas(input);
  const formulas = solved.boards.map((board) => yearFormulas(board, settings, inputs));
  yield;
  const bridges = solved.boards.flatMap((board, place) =>
    solved.input.years.flatMap((year, at): BoardBridge[] => {
      const parts = formulas[place]![at];
      const steps = parts ? boardBridge(board, at, parts, inputs) : [];
      return steps.length === 0 ? [] : [{ board: board.input.name, year, steps }];
    }),
  );
  yield;
  const steps = stepsOf(solved, chosen, formulas, inputs);
  const name = chosen.board === undefined ? '' : solved.boards[chosen.board]!.input.name;
  const of = { board: name, year: String(solved.input.years[chosen.at]) };
  const tables = [
    framesTableOf(solved, settings, formulas),
    totalsTable(solved, settings, formulas),
    ...(steps.length > 0 ? [bridgeTable(steps, of, unit)] : []),
    ...reallocationsTable(solved, settings),
    ...endingTable(solved, settings, inputs),
    ...(bridges.length > 0 ? [bridgesTable(bridges, unit)] : []),
  ];
  const isDrawn = steps.length > 0 && !goesBelowZero(steps);
  return { tables, charts: isDrawn ? [bridgeChart(of)] : [] };
}

function stepsOf(
  solved: SolvedFrames,
  { board, at }: ChosenBridge,
  formulas: readonly (readonly (YearFormulas | undefined)[])[],
  inputs: ReturnType<typeof inputFormulas>,
): readonly BridgeStep[] {
  if (board !== undefined) {
    const parts = formulas[board]![at];
    return parts ? boardBridge(solved.boards[board]!, at, parts, inputs) : [];
  }
  const total = sumOfYear(solved, at);
  const parts = summed(formulas.map((years) => years[at]));
  return total && parts ? regionBridge(solved, at, total, parts, inputs) : [];
}

const bridgeChart = (of: { readonly board: string; readonly year: string }): ReportChart => ({
  kind: 'waterfall',
  table: 'bridge',
  label: 'step',
  base: 'stands',
  rise: 'rise',
  fall: 'fall',
  title: message('frames.table.bridge', of),
});
