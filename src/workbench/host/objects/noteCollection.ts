import type { ContentNote } from '../../../workbook/xlsx/sheetContent';
import { parseReference } from '../address';
import {
  HostError,
  invalidArgument,
  isHostObject,
  itemNotFound,
  nullObject,
  type Argument,
  type HostObject,
} from '../hostObject';
import { checkWritable, type ObjectContext } from './objectContext';
import { isRange, range, whole } from './range';

type Place = Pick<ContentNote, 'row' | 'column'>;

/** `worksheet.notes` (ExcelApi 1.18): the notes of one sheet, by the address of their cell. */
export function noteCollection(context: ObjectContext, sheetId: string): HostObject {
  const { store } = context;
  const notes = () => store.sheet(sheetId).notes;
  const find = (address: Argument): HostObject | undefined => {
    const place = placeOf(context, sheetId, address);
    return notes().some(standsAt(place)) ? note(context, sheetId, place) : undefined;
  };
  const item = (address: Argument): HostObject => {
    const found = find(address);
    if (!found) throw itemNotFound();
    return found;
  };
  return {
    className: 'NoteCollection',
    items: () => notes().map((each) => note(context, sheetId, each)),
    item,
    methods: {
      GetCount: () => notes().length,
      GetItem: item,
      GetItemOrNullObject: (address) => find(address) ?? nullObject,
      GetItemAt: (index) => {
        const found = notes()[whole(index)];
        if (!found) throw invalidArgument();
        return note(context, sheetId, found);
      },
      Add: (address, content) => {
        checkWritable(store.sheet(sheetId));
        const place = placeOf(context, sheetId, address);
        if (typeof content !== 'string') throw invalidArgument();
        if (notes().some(standsAt(place))) {
          throw new HostError('ItemAlreadyExists', 'There is already a note in the cell.');
        }
        putNotes(context, sheetId, [...notes(), { ...place, text: content }]);
        return note(context, sheetId, place);
      },
    },
  };
}

/** One note, by its cell. One that has been deleted answers ItemNotFound. */
function note(context: ObjectContext, sheetId: string, { row, column }: Place): HostObject {
  const { store } = context;
  const isHere = standsAt({ row, column });
  const others = () => store.sheet(sheetId).notes.filter((each) => !isHere(each));
  const here = () => {
    const found = store.sheet(sheetId).notes.find(isHere);
    if (!found) throw itemNotFound();
    return found;
  };
  return {
    className: 'Note',
    properties: {
      AuthorName: { get: () => '' },
      Content: {
        get: () => here().text,
        set: (content) => {
          checkWritable(store.sheet(sheetId));
          putNotes(context, sheetId, [...others(), { ...here(), text: String(content) }]);
        },
      },
    },
    methods: {
      Delete: () => {
        checkWritable(store.sheet(sheetId));
        here();
        putNotes(context, sheetId, others());
      },
      GetLocation: () => range(context, sheetId, { top: row, left: column, rows: 1, columns: 1 }),
    },
  };
}

function putNotes({ store }: ObjectContext, sheetId: string, notes: readonly ContentNote[]): void {
  const inOrder = [...notes].sort((a, b) => a.row - b.row || a.column - b.column);
  store.setLayout(sheetId, { notes: inOrder });
}

const standsAt =
  ({ row, column }: Place) =>
  (note: ContentNote): boolean =>
    note.row === row && note.column === column;

/** The one cell that a range or an address names; refuses several, and those of another sheet. */
function placeOf({ store }: ObjectContext, sheetId: string, address: Argument): Place {
  const named =
    isHostObject(address) && isRange(address)
      ? { area: address.area, id: address.sheet().id }
      : referenced(store.findSheet.bind(store), sheetId, address);
  if (!named || named.id !== sheetId) throw invalidArgument();
  const { top: row, left: column, rows, columns } = named.area;
  if (rows !== 1 || columns !== 1) throw new HostError('InvalidCellAddress', 'One cell is needed.');
  return { row, column };
}

function referenced(
  findSheet: ObjectContext['store']['findSheet'],
  sheetId: string,
  address: Argument,
) {
  const found = typeof address === 'string' ? parseReference(address) : undefined;
  if (!found) return undefined;
  const id = found.sheet === undefined ? sheetId : findSheet(found.sheet)?.id;
  return { area: found.area, id };
}
