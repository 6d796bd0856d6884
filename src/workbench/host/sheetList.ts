import { emptySheet, type Sheet } from './sheet';
import { sameName, sheetNameProblem } from './sheetName';
import { StoreRefusal } from './storeRefusal';

/** The sheets of a workbook in their order, each with an id that no other has had. */
export class SheetList {
  #sheets: readonly Sheet[] = [];
  #nextId = 1;

  get all(): readonly Sheet[] {
    return this.#sheets;
  }

  /** The sheet with an id. Throws when it has been deleted. */
  get(id: string): Sheet {
    const found = this.find(id);
    if (!found) throw new StoreRefusal('ItemNotFound', `There is no sheet ${id}.`);
    return found;
  }

  /** A sheet by its id or its name, whatever the case; nothing where there is none. */
  find(idOrName: string): Sheet | undefined {
    return (
      this.#sheets.find((sheet) => sheet.id === idOrName) ??
      this.#sheets.find((sheet) => sameName(sheet.name, idOrName))
    );
  }

  /** Takes other sheets in place of these. */
  load(sheets: readonly Sheet[]): void {
    this.#sheets = sheets;
  }

  /** Adds an empty sheet last. Without a name it is called Blad1, Blad2 … as in Swedish Excel. */
  add(name: string = this.#freeName()): Sheet {
    this.checkName(name);
    const sheet = emptySheet(this.newId(), name);
    this.#sheets = [...this.#sheets, sheet];
    return sheet;
  }

  /** Changes what a sheet says of itself, in its place. */
  replace(sheet: Sheet, properties: Partial<Sheet>): void {
    this.#sheets = this.#sheets.map((other) =>
      other === sheet ? { ...sheet, ...properties } : other,
    );
  }

  /** Takes a sheet away; answers the one that is shown in its stead. Throws when it is the last in sight. */
  remove(sheet: Sheet): Sheet {
    const position = this.#sheets.indexOf(sheet);
    const others = this.#sheets.filter((other) => other !== sheet);
    const nextVisible =
      others.slice(position).find((other) => other.visibility === 'Visible') ??
      others.findLast((other) => other.visibility === 'Visible');
    if (!nextVisible) {
      throw new StoreRefusal(
        'InvalidOperation',
        'A workbook must have at least one visible sheet.',
      );
    }
    this.#sheets = others;
    return nextVisible;
  }

  move(sheet: Sheet, position: number): void {
    const others = this.#sheets.filter((other) => other !== sheet);
    this.#sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  }

  /** Throws where a name cannot be a sheet's, or is another's already. */
  checkName(name: string, but?: Sheet): void {
    const problem = sheetNameProblem(name);
    if (problem) throw new StoreRefusal('InvalidArgument', problem);
    const taken = this.find(name);
    if (taken && taken.id !== but?.id) {
      throw new StoreRefusal('ItemAlreadyExists', `There is already a sheet called "${name}".`);
    }
  }

  newId(): string {
    const number = this.#nextId.toString(16).toUpperCase().padStart(4, '0');
    this.#nextId += 1;
    return `{00000000-${number}-0000-0000-000000000000}`;
  }

  #freeName(): string {
    for (let n = this.#sheets.length + 1; ; n += 1) {
      if (!this.find(`Blad${n}`)) return `Blad${n}`;
    }
  }
}
