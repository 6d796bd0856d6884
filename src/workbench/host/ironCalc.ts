import type { Model } from '@ironcalc/wasm';
import { columnLetters, type RawCell } from '../../tables/cell';
import type { ComputedCell, EngineInput, FormulaEngine } from './engine';
import { quoted } from './formulaText';
import { cellKey, columnOf, rowOf } from './sheet';

/** Where the wasm comes from: bytes in Node; in a bundle the package finds its own file. */
export type WasmSource = BufferSource | URL | undefined;

/**
 * Loads IronCalc. Two megabytes of wasm, so only when a workbook has formulas.
 *
 * @example const engine = await loadIronCalc(readFileSync('…/wasm_bg.wasm'))
 */
export async function loadIronCalc(source?: WasmSource): Promise<FormulaEngine> {
  const ironCalc = await import('@ironcalc/wasm');
  const bytes = source === undefined ? undefined : { module_or_path: source };
  await (loading ??= ironCalc.default(bytes).catch((fault: unknown) => {
    loading = undefined;
    throw fault;
  }));
  return engineWith(() => new ironCalc.Model('workbook', 'en', 'UTC', 'en'));
}

// Two that load at once would be two memories, and a model of the one would be freed in the other.
let loading: Promise<unknown> | undefined;

/** IronCalc's numbers for what a cell's value is, as in Excel's TYPE. */
const kind = { number: 1, text: 2, truth: 4, error: 16 } as const;

/** IronCalc has errors of its own; each is here as the one that Excel shows. */
const excelErrors: Readonly<Record<string, string>> = {
  '#ERROR!': '#NAME?',
  '#N/IMPL!': '#NAME?',
  '#CIRC!': '#REF!',
};

/**
 * IronCalc gives numbers only as formatted text, of at most 15 digits. But a number joined to an empty
 * text is written with all its digits, so beside every sheet stands a reading sheet, where the columns
 * of formulas are joined to "" by one dynamic array each.
 */
function engineWith(newModel: () => Model): FormulaEngine {
  let model = newModel();
  let sheets: string[] = [];
  /** By sheet, the keys of its formula cells. */
  let formulas: Set<number>[] = [];
  /** By sheet, what the reading sheet reads now; a list of `top,left,rows`. */
  let readers: string[][] = [];

  const readingSheet = (sheet: number) => sheets.length + sheet;

  const put = (sheet: number, row: number, column: number, input: EngineInput) => {
    const key = cellKey(row, column);
    const isFormula = input !== null && typeof input === 'object' && 'formula' in input;
    if (isFormula) formulas[sheet]?.add(key);
    else formulas[sheet]?.delete(key);
    model.setUserInput(sheet, row + 1, column + 1, inputText(input));
  };

  const read = (sheet: number, row: number, column: number): RawCell => {
    const text = model.getFormattedCellValue(readingSheet(sheet), row + 1, column + 1);
    switch (model.getCellType(sheet, row + 1, column + 1) as number) {
      case kind.number:
        return Number(text);
      case kind.truth:
        return text === 'TRUE';
      case kind.error:
        return { error: excelErrors[text] ?? text };
      default:
        return text;
    }
  };

  /** The cells to read of one sheet: formulas, and where their answers spill. */
  const shapes = (sheet: number) => {
    const spills: { readonly anchor: number; readonly rows: number; readonly columns: number }[] =
      [];
    for (const key of formulas[sheet] ?? []) {
      const structure = model.getCellArrayStructure(sheet, rowOf(key) + 1, columnOf(key) + 1);
      if (typeof structure !== 'object' || !('DynamicAnchor' in structure)) continue;
      const [columns, rows] = structure.DynamicAnchor;
      if (rows * columns > 1) spills.push({ anchor: key, rows, columns });
    }
    return spills;
  };

  const calculate = (): ComputedCell[] => {
    model.resumeEvaluation();
    model.evaluate();
    const spills = sheets.map((_, sheet) => shapes(sheet));
    if (updateReaders(spills)) model.evaluate();
    return sheets.flatMap((_, sheet) => computed(sheet, spills[sheet] ?? []));
  };

  const updateReaders = (spills: readonly ReturnType<typeof shapes>[]): boolean => {
    let changed = false;
    sheets.forEach((name, sheet) => {
      const wanted = columnRuns(formulas[sheet] ?? new Set(), spills[sheet] ?? []);
      const texts = wanted.map(({ top, left, rows }) => `${top},${left},${rows}`);
      const current = readers[sheet] ?? [];
      if (texts.join(' ') === current.join(' ')) return;
      changed = true;
      readers[sheet] = texts;
      model.pauseEvaluation();
      for (const text of current) {
        const [top = 0, left = 0, rows = 1] = text.split(',').map(Number);
        const at = readingSheet(sheet);
        model.rangeClearAll(at, top + 1, left + 1, top + rows, left + 1);
      }
      for (const { top, left, rows } of wanted) {
        const letters = columnLetters(left);
        const reference = `${quoted(name)}!${letters}${top + 1}:${letters}${top + rows}`;
        model.setUserInput(readingSheet(sheet), top + 1, left + 1, `=${reference}&""`);
      }
      model.resumeEvaluation();
    });
    return changed;
  };

  const computed = (sheet: number, spills: ReturnType<typeof shapes>): ComputedCell[] => {
    const cells = [...(formulas[sheet] ?? [])].map((key): ComputedCell => {
      const row = rowOf(key);
      const column = columnOf(key);
      return { sheet, row, column, value: read(sheet, row, column) };
    });
    for (const { anchor, rows, columns } of spills) {
      const spilledFrom = { row: rowOf(anchor), column: columnOf(anchor) };
      for (let r = 0; r < rows; r += 1) {
        for (let c = 0; c < columns; c += 1) {
          if (r === 0 && c === 0) continue;
          const row = spilledFrom.row + r;
          const column = spilledFrom.column + c;
          cells.push({ sheet, row, column, value: read(sheet, row, column), spilledFrom });
        }
      }
    }
    return cells;
  };

  return {
    open(nextSheets, names) {
      model.free();
      model = newModel();
      model.pauseEvaluation();
      sheets = nextSheets.map((sheet) => sheet.name);
      formulas = sheets.map(() => new Set());
      readers = sheets.map(() => []);
      // One reading sheet a sheet, and a last one for expressions.
      for (let n = 1; n < sheets.length * 2 + 1; n += 1) model.newSheet();
      // First out of the way: a user's sheet may be called Sheet2 too.
      for (let n = 0; n < sheets.length * 2 + 1; n += 1) model.renameSheet(n, `~reading~${n}`);
      sheets.forEach((name, n) => model.renameSheet(n, name));
      for (const { name, refersTo } of names) defineName(model, name, refersTo);
      nextSheets.forEach((sheet, n) => {
        for (const { row, column, input } of sheet.cells) put(n, row, column, input);
      });
      return calculate();
    },
    edit(cells) {
      model.pauseEvaluation();
      for (const { sheet, row, column, input } of cells) put(sheet, row, column, input);
      return calculate();
    },
    evaluate(sheet, expression) {
      const at = sheets.length * 2;
      const target = `${quoted(sheets[sheet] ?? '')}!`;
      model.setUserInput(at, 1, 1, `=${withSheet(expression, target)}`);
      const structure = model.getCellArrayStructure(at, 1, 1);
      const [columns, rows] =
        typeof structure === 'object' && 'DynamicAnchor' in structure
          ? structure.DynamicAnchor
          : [1, 1];
      // The text with all digits stands below, out of the way of the answer.
      const below = rows + 2;
      const last = `${columnLetters(columns - 1)}${rows}`;
      model.setUserInput(at, below, 1, `=A1:${last}&""`);
      const values = Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (_, c): RawCell => {
          const text = model.getFormattedCellValue(at, below + r, c + 1);
          const type = model.getCellType(at, r + 1, c + 1) as number;
          if (type === kind.number) return Number(text);
          if (type === kind.truth) return text === 'TRUE';
          return type === kind.error ? { error: excelErrors[text] ?? text } : text;
        }),
      );
      model.setUserInput(at, 1, 1, '');
      model.setUserInput(at, below, 1, '');
      return values;
    },
  };
}

function inputText(input: EngineInput): string {
  if (input === null) return '';
  if (typeof input === 'string') return `'${input}`;
  if (typeof input === 'number') return String(input);
  if (typeof input === 'boolean') return input ? 'TRUE' : 'FALSE';
  return 'formula' in input ? `=${input.formula}` : input.error;
}

/** Vertical runs of cells to read, each one dynamic array. */
function columnRuns(
  formulas: ReadonlySet<number>,
  spills: readonly { readonly anchor: number; readonly rows: number; readonly columns: number }[],
): { readonly top: number; readonly left: number; readonly rows: number }[] {
  const byColumn = new Map<number, Set<number>>();
  const add = (row: number, column: number) => {
    let rows = byColumn.get(column);
    if (!rows) byColumn.set(column, (rows = new Set()));
    rows.add(row);
  };
  for (const key of formulas) add(rowOf(key), columnOf(key));
  for (const { anchor, rows, columns } of spills) {
    for (let r = 0; r < rows; r += 1) {
      for (let c = 0; c < columns; c += 1) add(rowOf(anchor) + r, columnOf(anchor) + c);
    }
  }
  return [...byColumn].flatMap(([left, rows]) => {
    const runs: { top: number; left: number; rows: number }[] = [];
    for (const row of [...rows].sort((a, b) => a - b)) {
      const last = runs.at(-1);
      if (last && last.top + last.rows === row) last.rows += 1;
      else runs.push({ top: row, left, rows: 1 });
    }
    return runs;
  });
}

// A name that IronCalc cannot take (a constant, a formula) makes formulas that use it #NAME?.
function defineName(model: Model, name: string, refersTo: string): void {
  try {
    model.newDefinedName(name, null, refersTo);
  } catch {
    // Nothing is lost: the store keeps the name, only the engine cannot calculate with it.
  }
}

// References without a sheet mean the sheet of the formula, not the one that it is evaluated on.
function withSheet(expression: string, prefix: string): string {
  const parts =
    /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[\p{L}\p{N}_.$:]+|(?<![\p{L}\p{N}_.$])\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.(])/gu;
  return expression.replace(parts, (part) =>
    part.startsWith('"') || part.includes('!') ? part : prefix + part,
  );
}
