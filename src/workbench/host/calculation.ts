import type { RawCell } from '../../tables/cell';
import type { Change, StoreEvent } from './change';
import { customFunctionCall, type CustomFunctions } from './customFunctionCall';
import type { ComputedCell, EngineInput, FormulaEngine } from './engine';
import { FunctionCells, type CallFunction } from './functionCells';
import { blankCell, cellKey, columnOf, rowOf, type Sheet, type StoredCell } from './sheet';
import type { WorkbookStore } from './store';

export interface CalculationOptions {
  /** Called once, when the workbook first has a formula. */
  readonly loadEngine: () => Promise<FormulaEngine>;
  /** The add-in's own functions; without them they are `#NAME?`. */
  readonly customFunctions?: CustomFunctions;
}

/** A change of more cells than this opens the workbook anew in the engine, which is then faster. */
const mostEdits = 20_000;

/**
 * Keeps the values of formulas true: follows the store, calculates what changed and writes the answers
 * back with origin `calculation`. A value that came with the file stands until what the engine makes of
 * its formula changes, so a function that the engine lacks spoils nothing by being opened.
 */
export class WorkbookCalculation {
  readonly #functions: FunctionCells;
  #engine: FormulaEngine | undefined;
  #loading: Promise<void> | undefined;
  /** Sheet ids in the engine's order; undefined when the engine must open the workbook anew. */
  #order: readonly string[] | undefined;
  #edits = new Map<string, Set<number>>();
  /** What the engine last made of each formula, by sheet id and cell. */
  #known = new Map<string, RawCell>();
  /** Where the engine's answers spilled, by sheet id. */
  #spilled = new Map<string, ReadonlySet<number>>();

  constructor(
    readonly store: WorkbookStore,
    readonly options: CalculationOptions,
  ) {
    this.#functions = new FunctionCells(store, {
      customFunctions: options.customFunctions,
      evaluate: (sheet, expression) =>
        this.#engine?.evaluate(this.#order?.indexOf(sheet) ?? 0, expression) ?? [[null]],
      written: (sheet, keys) => {
        this.#edited(sheet, keys);
        this.#run();
      },
    });
    store.subscribe((event) => this.#follow(event));
    if (store.formulaCount > 0) this.#run();
  }

  /** How custom functions are called; the host sets it. */
  set callFunction(call: CallFunction) {
    this.#functions.call = call;
  }

  /** What must be waited for before values are right, if anything. Custom functions are not waited for. */
  pending(): Promise<void> | undefined {
    return this.#loading;
  }

  /** Resolves when every formula has its value, custom functions too. */
  async settled(): Promise<void> {
    for (;;) {
      const wait = this.#loading ?? this.#functions.outstanding();
      if (!wait) return;
      await wait;
    }
  }

  /** Calls again the custom functions that the add-in did not know of: it has loaded since. */
  retryFunctions(): void {
    this.#functions.retry();
    if (this.store.formulaCount > 0) this.#run();
  }

  #follow(event: StoreEvent): void {
    if (event.origin === 'calculation') return;
    for (const change of event.changes) this.#note(change);
    const somethingToDo = this.#order === undefined || this.#edits.size > 0;
    const hasFormulas = this.store.formulaCount > 0 || this.#engine !== undefined;
    if (somethingToDo && hasFormulas) this.#run();
  }

  #note(change: Change): void {
    switch (change.kind) {
      case 'cells': {
        const { area, sheet } = change;
        if (area.rows * area.columns > mostEdits) this.#order = undefined;
        else {
          const keys: number[] = [];
          for (let row = area.top; row < area.top + area.rows; row += 1) {
            for (let column = area.left; column < area.left + area.columns; column += 1) {
              keys.push(cellKey(row, column));
            }
          }
          this.#edited(sheet, keys);
          this.#functions.edited(sheet, keys);
        }
        return;
      }
      case 'loaded':
        this.#order = undefined;
        this.#known = new Map();
        this.#spilled = new Map();
        this.#functions.reset();
        return;
      case 'sheetAdded':
      case 'sheetDeleted':
      case 'sheetRenamed':
      case 'names':
        this.#order = undefined;
        return;
      default:
    }
  }

  #edited(sheet: string, keys: readonly number[]): void {
    let edits = this.#edits.get(sheet);
    if (!edits) this.#edits.set(sheet, (edits = new Set()));
    for (const key of keys) edits.add(key);
  }

  #run(): void {
    if (this.#loading) return;
    if (this.#engine) {
      this.#calculate(this.#engine);
      return;
    }
    this.#loading = this.options.loadEngine().then(
      (engine) => {
        this.#engine = engine;
        this.#loading = undefined;
        this.#calculate(engine);
      },
      (problem: unknown) => {
        this.#loading = undefined;
        console.error('The formula engine could not be loaded', problem);
      },
    );
  }

  // What the engine cannot take must not stop a person's edit: values stay as they were, and the
  // next change opens the workbook anew.
  #calculate(engine: FormulaEngine): void {
    const edits = this.#edits;
    this.#edits = new Map();
    let computed: readonly ComputedCell[];
    try {
      computed = this.#order ? this.#edit(engine, this.#order, edits) : this.#open(engine);
    } catch (problem) {
      this.#order = undefined;
      console.error('The formulas could not be calculated', problem);
      return;
    }
    this.#apply(computed);
    this.#functions.update();
  }

  #open(engine: FormulaEngine): readonly ComputedCell[] {
    const { sheets, names } = this.store;
    this.#order = sheets.map((sheet) => sheet.id);
    return engine.open(
      sheets.map((sheet) => ({
        name: sheet.name,
        cells: [...sheet.cells].flatMap(([key, cell]) => {
          const input = this.#input(cell);
          return input === null ? [] : [{ row: rowOf(key), column: columnOf(key), input }];
        }),
      })),
      names,
    );
  }

  #edit(
    engine: FormulaEngine,
    order: readonly string[],
    edits: ReadonlyMap<string, ReadonlySet<number>>,
  ): readonly ComputedCell[] {
    return engine.edit(
      [...edits].flatMap(([id, keys]) => {
        const sheet = this.store.findSheet(id);
        return [...keys].map((key) => ({
          sheet: order.indexOf(id),
          row: rowOf(key),
          column: columnOf(key),
          input: this.#input(sheet?.cells.get(key) ?? blankCell),
        }));
      }),
    );
  }

  /** What a cell is to the engine: a custom function is what it last answered. */
  #input(cell: StoredCell): EngineInput {
    if (cell.spilledFrom) return this.#isEngineSpill(cell) ? null : cell.value;
    if (cell.formula === undefined) return cell.value;
    const { customFunctions } = this.options;
    return customFunctions && customFunctionCall(cell.formula, customFunctions)
      ? cell.value
      : { formula: cell.formula };
  }

  #isEngineSpill({ spilledFrom }: StoredCell): boolean {
    return spilledFrom !== undefined && !this.#functions.hasSpilledFrom(spilledFrom);
  }

  #apply(computed: readonly ComputedCell[]): void {
    const bySheet = new Map<string, ComputedCell[]>();
    for (const cell of computed) {
      const id = this.#order?.[cell.sheet] ?? '';
      const cells = bySheet.get(id);
      if (cells) cells.push(cell);
      else bySheet.set(id, [cell]);
    }
    this.store.batch('calculation', () => {
      for (const sheet of this.store.sheets) this.#applyTo(sheet, bySheet.get(sheet.id) ?? []);
    });
  }

  #applyTo(sheet: Sheet, computed: readonly ComputedCell[]): void {
    const spilled = new Set<number>();
    const news = computed.filter(({ row, column, value, spilledFrom }) => {
      const key = cellKey(row, column);
      if (spilledFrom) spilled.add(key);
      const stored = sheet.cells.get(key)?.value ?? null;
      const id = `${sheet.id} ${key}`;
      const known = this.#known.get(id);
      this.#known.set(id, value);
      if (sameValue(stored, value)) return false;
      return stored === null || (known !== undefined && !sameValue(known, value));
    });
    const gone = [...(this.#spilled.get(sheet.id) ?? [])]
      .filter((key) => !spilled.has(key) && sheet.cells.get(key)?.spilledFrom)
      .map((key) => ({ row: rowOf(key), column: columnOf(key), value: null }));
    this.#spilled.set(sheet.id, spilled);
    if (news.length + gone.length > 0) this.store.putComputed(sheet.id, [...gone, ...news]);
  }
}

function sameValue(a: RawCell | undefined, b: RawCell): boolean {
  if (a !== null && typeof a === 'object' && b !== null && typeof b === 'object') {
    return a.error === b.error;
  }
  return a === b;
}
