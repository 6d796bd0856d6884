import { addressText, type CellError, type RawCell } from '../../tables/cell';
import { isInSheet, parseReference } from './address';
import {
  customFunctionCall,
  type CustomFunctionCall,
  type CustomFunctions,
  type FunctionAnswer,
} from './customFunctionCall';
import type { Json } from './hostObject';
import { cellAt, cellKey, columnOf, rowOf } from './sheet';
import type { WorkbookStore } from './store';

/** Calls a custom function of the client by its id; the address is the calling cell's. */
export type CallFunction = (
  id: string,
  args: readonly Json[],
  address: string,
) => Promise<FunctionAnswer>;

interface FunctionCell {
  readonly sheet: string;
  readonly key: number;
  /** The arguments of the last call, as text to compare by. */
  args?: string;
  answer?: FunctionAnswer;
  /** Where the answer stands besides the cell itself. */
  spilled: readonly number[];
}

interface Surroundings {
  readonly customFunctions: CustomFunctions | undefined;
  /** The values of an expression in a sheet (by id). */
  evaluate(sheet: string, expression: string): RawCell[][];
  /** Answers were written: what depends on these cells must be calculated. */
  written(sheet: string, keys: readonly number[]): void;
}

/**
 * The cells that call a custom function. A call is made when its arguments have changed; the answer is
 * laid out downward and rightward, or `#SPILL!` stands in the cell when something is in the way.
 */
export class FunctionCells {
  call: CallFunction | undefined;
  readonly #cells = new Map<string, FunctionCell>();
  #outstanding = new Set<Promise<void>>();
  /** Function cells that came with a value in the file: they are called when their arguments change. */
  #loaded = new Set<string>();

  constructor(
    readonly store: WorkbookStore,
    readonly around: Surroundings,
  ) {
    this.reset();
  }

  /** Resolves when one of the calls under way has been answered. */
  outstanding(): Promise<void> | undefined {
    return this.#outstanding.size === 0 ? undefined : Promise.race(this.#outstanding);
  }

  /** Another workbook has been loaded. */
  reset(): void {
    this.#cells.clear();
    this.#loaded.clear();
    for (const sheet of this.store.sheets) {
      for (const [key, cell] of sheet.cells) {
        if (cell.formula === undefined || !this.#callIn(sheet.id, key)) continue;
        this.#cells.set(cellId(sheet.id, key), { sheet: sheet.id, key, spilled: [] });
        if (cell.value !== null) this.#loaded.add(cellId(sheet.id, key));
      }
    }
  }

  /** Cells were edited: they may have become calls, or are none any more. */
  edited(sheet: string, keys: readonly number[]): void {
    for (const key of keys) {
      const id = cellId(sheet, key);
      const known = this.#cells.get(id);
      if (known) {
        this.#loaded.delete(id);
        delete known.args;
        delete known.answer;
      } else if (this.#callIn(sheet, key)) this.#cells.set(id, { sheet, key, spilled: [] });
    }
  }

  /** Forgets the calls that failed because the add-in had no such function. */
  retry(): void {
    for (const cell of this.#cells.values()) {
      const first = cell.answer?.[0]?.[0];
      if (first !== null && typeof first === 'object' && first.error === '#NAME?') delete cell.args;
    }
  }

  hasSpilledFrom({ row, column }: { readonly row: number; readonly column: number }): boolean {
    const key = cellKey(row, column);
    return [...this.#cells.values()].some((cell) => cell.key === key);
  }

  /** Calls what must be called and lays out the answers anew. */
  update(): void {
    for (const [id, cell] of [...this.#cells]) {
      const call = this.#callIn(cell.sheet, cell.key);
      if (!call) {
        this.#cells.delete(id);
        this.#write(cell, undefined);
        continue;
      }
      this.#updateOne(id, cell, call);
      if (cell.answer) this.#write(cell, cell.answer);
    }
  }

  #updateOne(id: string, cell: FunctionCell, call: CustomFunctionCall): void {
    const { declaration } = call;
    if (!declaration) {
      cell.answer = errorAnswer('#NAME?');
      return;
    }
    const args = this.#arguments(cell.sheet, call);
    const text = JSON.stringify(args);
    if (cell.args === text) return;
    const cameWithFile = this.#loaded.delete(id);
    cell.args = text;
    if (cameWithFile) return;
    if (!Array.isArray(args)) {
      cell.answer = errorAnswer((args as { readonly error: string }).error);
      return;
    }
    const { store } = this;
    if (!this.call) return;
    const at = { row: rowOf(cell.key), column: columnOf(cell.key) };
    const { name } = store.sheet(cell.sheet);
    if (cellAt(store.sheet(cell.sheet), at.row, at.column).value === null) {
      this.#write(cell, errorAnswer('#BUSY!'));
    }
    const done = this.call(
      declaration.id,
      args as readonly Json[],
      addressText({ sheet: name, ...at }),
    ).then((answer) => {
      this.#outstanding.delete(done);
      // Another call has been made since, or the cell holds something else.
      if (this.#cells.get(id) !== cell || cell.args !== text) return;
      cell.answer = answer;
      this.#write(cell, answer);
    });
    this.#outstanding.add(done);
  }

  /** The values of the arguments, or the error that stops the call before it is made. */
  #arguments(sheet: string, call: CustomFunctionCall): Json {
    const parameters = call.declaration?.parameters ?? [];
    const args: Json[] = [];
    const count = Math.max(parameters.length, call.arguments.length);
    for (let n = 0; n < count; n += 1) {
      const written = call.arguments[n] ?? '';
      const parameter = parameters[n] ?? parameters.at(-1);
      if (written === '') {
        if (!parameter?.optional) return { error: '#VALUE!' };
        args.push(null);
        continue;
      }
      const values = this.#values(sheet, written);
      const failed = values.flat().find(isError);
      if (failed) return { error: failed.error };
      // Excel on a PC gives a custom function 0 for a blank cell.
      const plain = values.map((row) => row.map((value) => value ?? 0)) as Json[][];
      if (parameter?.dimensionality === 'matrix') args.push(plain);
      else if (plain.length === 1 && plain[0]?.length === 1) args.push(plain[0]?.[0] ?? 0);
      else return { error: '#VALUE!' };
    }
    return args;
  }

  // A reference is read from the store, where no digit has passed through a text.
  #values(sheet: string, written: string): RawCell[][] {
    const reference = parseReference(this.store.findName(written)?.refersTo ?? written);
    if (!reference) return this.around.evaluate(sheet, written);
    const { area } = reference;
    const target = this.store.findSheet(reference.sheet ?? sheet);
    if (!target) return [[{ error: '#REF!' }]];
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from(
        { length: area.columns },
        (__, c) => cellAt(target, area.top + r, area.left + c).value,
      ),
    );
  }

  #callIn(sheet: string, key: number): CustomFunctionCall | undefined {
    const { customFunctions } = this.around;
    const formula = this.store.findSheet(sheet)?.cells.get(key)?.formula;
    return formula !== undefined && customFunctions
      ? customFunctionCall(formula, customFunctions)
      : undefined;
  }

  /** Lays an answer out from its cell; nothing (undefined) takes an earlier spill away. */
  #write(cell: FunctionCell, answer: FunctionAnswer | undefined): void {
    const sheet = this.store.findSheet(cell.sheet);
    if (!sheet) return;
    const anchor = { row: rowOf(cell.key), column: columnOf(cell.key) };
    const wanted = answer ? this.#layout(cell, answer) : [];
    const keys = new Set(wanted.map(({ row, column }) => cellKey(row, column)));
    const isMine = (key: number) => {
      const from = sheet.cells.get(key)?.spilledFrom;
      return from?.row === anchor.row && from.column === anchor.column;
    };
    const gone = cell.spilled
      .filter((key) => !keys.has(key) && isMine(key))
      .map((key) => ({ row: rowOf(key), column: columnOf(key), value: null }));
    const news = wanted.filter(({ row, column, value }) => {
      const stored = cellAt(sheet, row, column);
      return JSON.stringify(stored.value) !== JSON.stringify(value);
    });
    cell.spilled = [...keys].filter((key) => key !== cell.key);
    if (gone.length + news.length === 0) return;
    const written = [...gone, ...news];
    this.store.batch('calculation', () => this.store.putComputed(cell.sheet, written));
    this.around.written(
      cell.sheet,
      written.map(({ row, column }) => cellKey(row, column)),
    );
  }

  #layout(cell: FunctionCell, answer: FunctionAnswer) {
    const anchor = { row: rowOf(cell.key), column: columnOf(cell.key) };
    const rows = answer.length;
    const columns = Math.max(1, ...answer.map((row) => row.length));
    const fits =
      isInSheet({ top: anchor.row, left: anchor.column, rows, columns }) &&
      this.#isFree(cell, rows, columns);
    if (!fits) return [{ ...anchor, value: { error: '#SPILL!' } }];
    return answer.flatMap((values, r) =>
      Array.from({ length: columns }, (_, c) => ({
        row: anchor.row + r,
        column: anchor.column + c,
        value: values[c] ?? ({ error: '#N/A' } as RawCell),
        ...(r === 0 && c === 0 ? {} : { spilledFrom: anchor }),
      })),
    );
  }

  #isFree(cell: FunctionCell, rows: number, columns: number): boolean {
    const sheet = this.store.sheet(cell.sheet);
    const top = rowOf(cell.key);
    const left = columnOf(cell.key);
    for (let r = 0; r < rows; r += 1) {
      for (let c = 0; c < columns; c += 1) {
        if (r === 0 && c === 0) continue;
        const { value, formula, spilledFrom } = cellAt(sheet, top + r, left + c);
        const mine = spilledFrom?.row === top && spilledFrom.column === left;
        if ((value !== null || formula !== undefined) && !mine) return false;
      }
    }
    return true;
  }
}

const isError = (value: RawCell): value is CellError => value !== null && typeof value === 'object';
const errorAnswer = (error: string): FunctionAnswer => [[{ error }]];
const cellId = (sheet: string, key: number): string => `${sheet} ${key}`;
