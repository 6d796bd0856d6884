import type { RawCell } from '../../tables/cell';
import type { Area } from '../../tables/plan';
import type { DefinedName, WorkbookContent } from '../../workbook/xlsx/sheetContent';
import type { Origin, StoreListener } from './change';
import { CellWriter } from './cellWriter';
import { ChangeTeller } from './changeTeller';
import { defaultCharacters } from './columnWidth';
import { loadedSheets, sheetsToContent } from './content';
import { withSheetRemoved, withSheetRenamed } from './formulaText';
import {
  blankCell,
  cellAt,
  isWithin,
  storedKeys,
  styled,
  type Sheet,
  type StoredCell,
  type StoredStyle,
} from './sheet';
import { SheetList } from './sheetList';
import { definedNameProblem, sameName } from './sheetName';
import { StoreRefusal } from './storeRefusal';

export { StoreRefusal };

/** What a mutation may leave unsaid of a sheet: everything but its identity and its cells. */
export type SheetLayout = Omit<Sheet, 'id' | 'name' | 'cells' | 'selection' | 'loadedAs'>;

/** A cell to put: what was entered, resolved. `style` is merged with what stands there. */
export interface CellEntry {
  readonly value: RawCell;
  readonly formula?: string;
  readonly style?: StoredStyle;
}

/**
 * The truth of one open workbook: what every cell holds and how it looks. Excel's rules for entering
 * live in `entry`, calculation in `calculation`; the store keeps, tells (`subscribe`) and compares.
 * A mutation that Excel would refuse throws `StoreRefusal`.
 */
export class WorkbookStore {
  readonly #sheets = new SheetList();
  #names: DefinedName[] = [];
  #settings: Readonly<Record<string, string>> = {};
  readonly #cells = new CellWriter();
  #active = '';
  #structureProtected = false;
  #nextPicture = 1;
  #loaded: WorkbookContent = { sheets: [], names: [] };
  readonly #changes = new ChangeTeller();

  constructor(content: WorkbookContent = emptyWorkbook) {
    this.loadContent(content);
  }

  get sheets(): readonly Sheet[] {
    return this.#sheets.all;
  }
  get names(): readonly DefinedName[] {
    return this.#names;
  }
  get settings(): Readonly<Record<string, string>> {
    return this.#settings;
  }
  get activeSheet(): Sheet {
    return this.sheet(this.#active);
  }
  /** Whether sheets may neither come, go nor be renamed. */
  get structureProtected(): boolean {
    return this.#structureProtected;
  }
  /** How many cells hold a formula. */
  get formulaCount(): number {
    return this.#cells.formulas;
  }
  /** Whether a batch is open that has changed something. */
  get hasUntoldChanges(): boolean {
    return this.#changes.hasUntold;
  }
  /** The workbook as it was loaded, and the loaded cells that have been touched since. */
  get loaded(): {
    readonly content: WorkbookContent;
    readonly touched: ReadonlyMap<string, ReadonlyMap<number, StoredCell>>;
  } {
    return { content: this.#loaded, touched: this.#cells.touched };
  }

  /** The sheet with an id. Throws when it has been deleted. */
  sheet(id: string): Sheet {
    return this.#sheets.get(id);
  }

  /** A sheet by its id or its name, whatever the case; nothing where there is none. */
  findSheet(idOrName: string): Sheet | undefined {
    return this.#sheets.find(idOrName);
  }

  findName(name: string): DefinedName | undefined {
    return this.#names.find((defined) => sameName(defined.name, name));
  }

  /** Calls back once a batch of changes, after it; answers how to stop. */
  subscribe(listener: StoreListener): () => void {
    return this.#changes.subscribe(listener);
  }

  /** Gathers everything that `mutate` does into one event. Not a transaction: what was done stays done. */
  batch<T>(origin: Origin, mutate: () => T): T {
    return this.#changes.batch(origin, mutate);
  }

  /** Opens another workbook in place of this one. */
  loadContent(content: WorkbookContent): void {
    const shown = content.sheets.length > 0 ? content : emptyWorkbook;
    this.#sheets.load(
      loadedSheets(
        shown,
        () => this.#sheets.newId(),
        () => this.newPictureId(),
      ),
    );
    this.#names = [...content.names];
    this.#settings = {};
    this.#structureProtected = false;
    this.#cells.reset(this.sheets);
    this.#loaded = shown;
    const first = this.sheets.find((sheet) => sheet.visibility === 'Visible') ?? this.sheets[0];
    this.#active = first?.id ?? '';
    this.#changes.record({ kind: 'loaded' }, 'load');
  }

  /** The whole workbook as content, to be written as a file. Formulas are kept with their values. */
  toContent(): WorkbookContent {
    return { sheets: sheetsToContent(this.sheets), names: this.#names };
  }

  /**
   * Puts a block of entries with its first cell at (`top`, `left`); `undefined` leaves a cell as it is.
   * A spill that is written over ends; its own cells go when the formula is calculated again.
   */
  putCells(
    sheetId: string,
    top: number,
    left: number,
    rows: readonly (readonly (CellEntry | undefined)[])[],
  ): void {
    const sheet = this.sheet(sheetId);
    const restyled = rows.some((row) => row.some((entry) => entry?.style));
    rows.forEach((entries, r) =>
      entries.forEach((entry, c) => {
        if (!entry) return;
        const before = cellAt(sheet, top + r, left + c);
        this.#cells.put(sheet, top + r, left + c, {
          value: entry.value,
          ...(entry.formula === undefined ? {} : { formula: entry.formula }),
          ...styled({ ...before.style, ...entry.style }),
        });
      }),
    );
    const area = { top, left, rows: rows.length, columns: rows[0]?.length ?? 0 };
    this.#changes.record({ kind: 'cells', sheet: sheetId, area });
    if (restyled) this.#changes.record({ kind: 'styles', sheet: sheetId, area });
  }

  /** Writes what formulas came to; keeps formula and look. `spilledFrom` marks cells of a spill. */
  putComputed(
    sheetId: string,
    results: readonly {
      readonly row: number;
      readonly column: number;
      readonly value: RawCell;
      readonly spilledFrom?: StoredCell['spilledFrom'];
    }[],
  ): void {
    const sheet = this.sheet(sheetId);
    for (const { row, column, value, spilledFrom } of results) {
      const { formula, style } = cellAt(sheet, row, column);
      this.#cells.put(sheet, row, column, {
        value,
        ...(formula === undefined || spilledFrom ? {} : { formula }),
        ...(spilledFrom ? { spilledFrom } : {}),
        ...styled(style),
      });
      this.#changes.record(
        { kind: 'cells', sheet: sheetId, area: { top: row, left: column, rows: 1, columns: 1 } },
        'calculation',
      );
    }
  }

  /** Sets properties of the look of every cell in an area; `undefined` takes a property away. */
  putStyle(
    sheetId: string,
    area: Area,
    style: { readonly [Key in keyof StoredStyle]: StoredStyle[Key] | undefined },
  ): void {
    const sheet = this.sheet(sheetId);
    for (let row = area.top; row < area.top + area.rows; row += 1) {
      for (let column = area.left; column < area.left + area.columns; column += 1) {
        const before = cellAt(sheet, row, column);
        const { style: look, ...rest } = before;
        this.#cells.put(sheet, row, column, { ...rest, ...styled({ ...look, ...style }) });
      }
    }
    this.#changes.record({ kind: 'styles', sheet: sheetId, area });
  }

  /**
   * Clears contents, looks or both of every cell in an area. `formats` are the looks and the conditional
   * formats; `looks` leaves those.
   */
  clear(sheetId: string, area: Area, what: 'all' | 'contents' | 'formats' | 'looks'): void {
    const sheet = this.sheet(sheetId);
    for (const key of storedKeys(sheet, area)) {
      const { style, ...content } = sheet.cells.get(key) ?? blankCell;
      const kept = what === 'all' ? blankCell : what === 'contents' ? { value: null } : content;
      this.#cells.putKey(sheet, key, { ...kept, ...(what === 'contents' ? styled(style) : {}) });
    }
    if (what === 'all' || what === 'contents') {
      this.#changes.record({ kind: 'cells', sheet: sheetId, area });
    }
    if (what === 'contents') return;
    const bars = sheet.bars.filter((each) => what === 'looks' || !isWithin(area, each.area));
    if (bars.length < sheet.bars.length) this.setLayout(sheetId, { bars });
    this.#changes.record({ kind: 'styles', sheet: sheetId, area });
  }

  setLayout(sheetId: string, layout: Partial<SheetLayout>): void {
    const sheet = this.sheet(sheetId);
    const visible = this.sheets.filter((other) => other.visibility === 'Visible');
    if (layout.visibility && layout.visibility !== 'Visible' && visible.every((s) => s === sheet)) {
      throw new StoreRefusal('InvalidArgument', 'A workbook must have at least one visible sheet.');
    }
    this.#sheets.replace(sheet, layout);
    this.#changes.record({ kind: 'layout', sheet: sheetId });
  }

  setColumnWidth(sheetId: string, column: number, characters: number | undefined): void {
    const widths = new Map(this.sheet(sheetId).columnWidths);
    if (characters === undefined || characters === defaultCharacters) widths.delete(column);
    else widths.set(column, characters);
    this.setLayout(sheetId, { columnWidths: widths });
  }

  protectStructure(locked: boolean): void {
    this.#structureProtected = locked;
  }

  #checkStructure(): void {
    if (!this.#structureProtected) return;
    throw new StoreRefusal('AccessDenied', "The workbook's structure is protected.");
  }

  /** Adds a sheet last. Without a name it is called Blad1, Blad2 … as in Swedish Excel. */
  addSheet(name?: string): Sheet {
    this.#checkStructure();
    const sheet = this.#sheets.add(name);
    this.#changes.record({ kind: 'sheetAdded', sheet: sheet.id, name: sheet.name });
    return sheet;
  }

  renameSheet(sheetId: string, name: string): void {
    const sheet = this.sheet(sheetId);
    const before = sheet.name;
    if (before === name) return;
    this.#checkStructure();
    this.#sheets.checkName(name, sheet);
    this.#sheets.replace(sheet, { name });
    this.#rewriteFormulas((formula) => withSheetRenamed(formula, before, name));
    this.#changes.record({ kind: 'sheetRenamed', sheet: sheetId, before, name });
  }

  deleteSheet(sheetId: string): void {
    this.#checkStructure();
    const sheet = this.sheet(sheetId);
    const nextVisible = this.#sheets.remove(sheet);
    this.#cells.forget(sheet);
    this.#rewriteFormulas((formula) => withSheetRemoved(formula, sheet.name));
    this.#changes.record({ kind: 'sheetDeleted', sheet: sheetId, name: sheet.name });
    if (this.#active === sheetId) this.activate(nextVisible.id);
  }

  moveSheet(sheetId: string, position: number): void {
    this.#sheets.move(this.sheet(sheetId), position);
    this.#changes.record({ kind: 'layout', sheet: sheetId });
  }

  activate(sheetId: string): void {
    const sheet = this.sheet(sheetId);
    if (sheet.id === this.#active) return;
    this.#active = sheet.id;
    this.#changes.record({ kind: 'sheetActivated', sheet: sheet.id });
  }

  /** Selects an area and shows its sheet. */
  select(sheetId: string, selection: Area): void {
    this.activate(sheetId);
    this.#sheets.replace(this.sheet(sheetId), { selection });
    this.#changes.record({ kind: 'selection', sheet: sheetId, area: selection });
  }

  /** Adds a name or replaces the one that stands under it. */
  putName(name: DefinedName): void {
    const problem = definedNameProblem(name.name);
    if (problem) throw new StoreRefusal('InvalidArgument', problem);
    const at = this.#names.findIndex((other) => sameName(other.name, name.name));
    if (at < 0) this.#names = [...this.#names, name];
    else this.#names = this.#names.map((other, index) => (index === at ? name : other));
    this.#changes.record({ kind: 'names' });
  }

  deleteName(name: string): void {
    this.#names = this.#names.filter((other) => !sameName(other.name, name));
    this.#changes.record({ kind: 'names' });
  }

  putSettings(settings: Readonly<Record<string, string>>): void {
    this.#settings = { ...settings };
    this.#changes.record({ kind: 'settings' });
  }

  #rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const sheet of this.sheets) {
      for (const [key, cell] of sheet.cells) {
        if (cell.formula === undefined) continue;
        const formula = rewrite(cell.formula);
        if (formula !== cell.formula) this.#cells.putKey(sheet, key, { ...cell, formula });
      }
    }
    this.#names = this.#names.map((name) => ({ ...name, refersTo: rewrite(name.refersTo) }));
  }

  /** A number for a chart or for bars that no other has had. */
  newPictureId(): number {
    this.#nextPicture += 1;
    return this.#nextPicture - 1;
  }
}

/** A new workbook, as Swedish Excel opens it. */
export const emptyWorkbook: WorkbookContent = { sheets: [{ name: 'Blad1', cells: [] }], names: [] };
