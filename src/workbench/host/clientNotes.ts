/*
 * The Office.js client on npm ends at ExcelApi 1.15; the one that Microsoft serves to Excel has notes too
 * (1.18). Here they are added to a client that has been loaded, as classes of the same make over its own
 * machinery, so that the add-in's notes can be tried and tested. The client itself is not changed.
 */

/** What the classes are made of: the client's own exported machinery. */
interface Machinery {
  readonly ClientObject: new (context: object, path: object) => ClientObject;
  readonly BatchApiHelper: {
    createPropertyObject(
      type: Maker,
      parent: object,
      name: string,
      collection: boolean,
      flags: number,
    ): unknown;
    createMethodObject(
      type: Maker,
      parent: object,
      name: string,
      operation: number,
      args: readonly unknown[],
      collection: boolean,
      invalidAfter: boolean,
      byId: string | null,
      flags: number,
    ): unknown;
    invokeMethod(
      object: object,
      name: string,
      operation: number,
      args: readonly unknown[],
      flags: number,
      result: number,
    ): unknown;
    invokeSetProperty(object: object, name: string, value: unknown, flags: number): void;
    createChildItemObject(
      type: Maker,
      indexed: boolean,
      parent: object,
      item: unknown,
      index: number,
    ): ClientObject;
  };
  readonly Utility: {
    load(object: object, option: unknown): unknown;
    throwIfNotLoaded(name: string, value: unknown, type: string, isNull: boolean): void;
    fixObjectPathIfNecessary(object: object, value: object): void;
  };
}

type Maker = new (context: never, path: never) => ClientObject;

interface ClientObject {
  _isNull: boolean;
  _handleResult(value: unknown): void;
}

/** The globals of a window in which Office.js has been loaded. */
export interface ClientWindow {
  readonly Excel: { readonly Worksheet: { readonly prototype: object } };
  readonly Office: { readonly context: { readonly requirements: Requirements } };
  readonly OfficeExtension: unknown;
}

interface Requirements {
  isSetSupported(name: string, version?: string | number): boolean;
}

/** Of reading operations; the default is one that changes something. */
const reads = 1;
const readFlags = 4;

/**
 * Gives a loaded client `worksheet.notes`, and lets it say that ExcelApi 1.18 is there. What came between
 * (1.16, 1.17) it still says it has not.
 *
 * @returns how to take 1.18 away again, as in an older Excel
 */
export function addNotes(client: ClientWindow): () => void {
  const { prototype } = client.Excel.Worksheet;
  if (!('notes' in prototype)) {
    const { NoteCollection, helper } = noteClasses(client.OfficeExtension as Machinery);
    Object.defineProperty(prototype, 'notes', {
      configurable: true,
      get(this: object) {
        return helper.createPropertyObject(NoteCollection, this, 'Notes', true, readFlags);
      },
    });
  }
  const { requirements } = client.Office.context;
  const known = requirements.isSetSupported;
  requirements.isSetSupported = (name, version) =>
    (name === 'ExcelApi' && String(version) === '1.18') || known.call(requirements, name, version);
  return () => {
    requirements.isSetSupported = known;
  };
}

function noteClasses({ ClientObject, BatchApiHelper: helper, Utility }: Machinery) {
  class Note extends ClientObject {
    declare content_: string | undefined;
    get _className(): string {
      return 'Note';
    }
    get content(): unknown {
      Utility.throwIfNotLoaded('content', this.content_, 'Note', this._isNull);
      return this.content_;
    }
    set content(value: unknown) {
      this.content_ = String(value);
      helper.invokeSetProperty(this, 'Content', value, 0);
    }
    delete(): void {
      helper.invokeMethod(this, 'Delete', 0, [], 0, 0);
    }
    load(option: unknown): unknown {
      return Utility.load(this, option);
    }
    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (typeof value !== 'object' || value === null) return;
      Utility.fixObjectPathIfNecessary(this, value);
      if ('Content' in value) this.content_ = String(value.Content);
    }
  }
  class NoteCollection extends ClientObject {
    declare items_: ClientObject[] | undefined;
    get _className(): string {
      return 'NoteCollection';
    }
    get _isCollection(): boolean {
      return true;
    }
    get items(): unknown {
      Utility.throwIfNotLoaded('items', this.items_, 'NoteCollection', this._isNull);
      return this.items_;
    }
    add(cell: unknown, content: string): unknown {
      return helper.createMethodObject(Note, this, 'Add', 0, [cell, content], false, true, null, 0);
    }
    getItemOrNullObject(key: string): unknown {
      const name = 'GetItemOrNullObject';
      return helper.createMethodObject(
        Note,
        this,
        name,
        reads,
        [key],
        false,
        false,
        null,
        readFlags,
      );
    }
    getCount(): unknown {
      return helper.invokeMethod(this, 'GetCount', reads, [], readFlags, 0);
    }
    load(option: unknown): unknown {
      return Utility.load(this, option);
    }
    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (typeof value !== 'object' || value === null) return;
      Utility.fixObjectPathIfNecessary(this, value);
      if (!('_Items' in value) || !Array.isArray(value._Items)) return;
      this.items_ = value._Items.map((data: unknown, index) => {
        const item = helper.createChildItemObject(Note, false, this, data, index);
        item._handleResult(data);
        return item;
      });
    }
  }
  return { NoteCollection, helper };
}
