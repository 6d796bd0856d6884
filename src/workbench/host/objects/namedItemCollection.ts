import { parseReference, areaAddress } from '../address';
import {
  HostError,
  invalidArgument,
  isHostObject,
  itemNotFound,
  nullObject,
  type Argument,
  type HostObject,
} from '../hostObject';
import { cellAt } from '../sheet';
import { definedNameProblem } from '../sheetName';
import type { ObjectContext } from './objectContext';
import { isRange, range } from './range';
import { cellJson } from './rangeValues';

/** `workbook.names`. Sheet-scoped names are not kept by the store. */
export function namedItemCollection(context: ObjectContext): HostObject {
  const { store } = context;
  const find = (name: Argument) => {
    const found = typeof name === 'string' ? store.findName(name) : undefined;
    return found ? namedItem(context, found.name) : undefined;
  };
  const item = (name: Argument) => {
    const found = find(name);
    if (!found) throw itemNotFound();
    return found;
  };
  const add = (name: Argument, refersTo: string, comment: Argument) => {
    const problem = typeof name === 'string' ? definedNameProblem(name) : 'A name must be a text.';
    if (problem !== undefined) throw invalidArgument(problem);
    if (store.findName(String(name))) {
      throw new HostError('ItemAlreadyExists', `There is already a name "${String(name)}".`);
    }
    store.putName({
      name: String(name),
      refersTo,
      ...(typeof comment === 'string' && comment !== ''
        ? { comment: checkedComment(comment) }
        : {}),
    });
    return namedItem(context, String(name));
  };
  return {
    className: 'NamedItemCollection',
    items: () => store.names.map((defined) => namedItem(context, defined.name)),
    item,
    methods: {
      GetItem: item,
      GetItemOrNullObject: (name) => find(name) ?? nullObject,
      GetCount: () => store.names.length,
      Add: (name, reference, comment) => {
        if (isHostObject(reference) && isRange(reference)) {
          return add(name, absolute(areaAddress(reference.sheet().name, reference.area)), comment);
        }
        if (typeof reference !== 'string') throw invalidArgument();
        return add(name, reference.replace(/^=/, ''), comment);
      },
      AddFormulaLocal: (name, formula, comment) =>
        add(name, String(formula).replace(/^=/, ''), comment),
    },
  };
}

function namedItem(context: ObjectContext, name: string): HostObject {
  const { store } = context;
  const defined = () => {
    const found = store.findName(name);
    if (!found) throw itemNotFound();
    return found;
  };
  const target = () => {
    const reference = parseReference(defined().refersTo);
    const sheet = reference?.sheet === undefined ? undefined : store.findSheet(reference.sheet);
    return reference && sheet ? range(context, sheet.id, reference.area) : undefined;
  };
  return {
    className: 'NamedItem',
    properties: {
      Name: { get: () => defined().name },
      Comment: {
        get: () => defined().comment ?? '',
        set: (comment) => {
          const { comment: _, ...rest } = defined();
          const text = checkedComment(String(comment));
          store.putName({ ...rest, ...(text === '' ? {} : { comment: text }) });
        },
      },
      Visible: {
        get: () => !defined().hidden,
        set: (visible) => {
          const { hidden: _, ...rest } = defined();
          store.putName({ ...rest, ...(visible === true ? {} : { hidden: true }) });
        },
      },
      Formula: {
        get: () => `=${defined().refersTo}`,
        set: (formula) => {
          if (typeof formula !== 'string') throw invalidArgument();
          store.putName({ ...defined(), refersTo: formula.replace(/^=/, '') });
        },
      },
      Type: {
        get: () => (target() ? 'Range' : defined().refersTo.includes('#REF!') ? 'Error' : 'String'),
      },
      Scope: { get: () => 'Workbook' },
      Value: {
        get: () => {
          const reference = parseReference(defined().refersTo);
          const sheet =
            reference?.sheet === undefined ? undefined : store.findSheet(reference.sheet);
          if (!reference || !sheet) {
            return defined().refersTo.includes('#REF!') ? '#REF!' : defined().refersTo;
          }
          const { area } = reference;
          return area.rows === 1 && area.columns === 1
            ? cellJson(cellAt(sheet, area.top, area.left))
            : areaAddress(sheet.name, area);
        },
      },
    },
    methods: {
      GetRange: () => {
        const found = target();
        if (!found) throw itemNotFound();
        return found;
      },
      GetRangeOrNullObject: () => target() ?? nullObject,
      Delete: () => store.deleteName(defined().name),
    },
  };
}

function checkedComment(comment: string): string {
  if (comment.length > 255) throw invalidArgument('A comment has at most 255 characters.');
  return comment;
}

/** @example absolute('Blad1!A1:B2') // "Blad1!$A$1:$B$2" */
function absolute(address: string): string {
  const at = address.lastIndexOf('!') + 1;
  return address.slice(0, at) + address.slice(at).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}
