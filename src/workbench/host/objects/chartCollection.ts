import {
  invalidArgument,
  itemNotFound,
  notImplemented,
  nullObject,
  type Argument,
  type HostObject,
} from '../hostObject';
import { chartKinds, plainChart } from '../sheetChart';
import { areaOf, chart } from './chart';
import { checkWritable, type ObjectContext } from './objectContext';
import { whole } from './range';

/** `worksheet.charts`: bars and stacked columns, made of one column of numbers. Others are refused by name. */
export function chartCollection(context: ObjectContext, sheetId: string): HostObject {
  const { store } = context;
  const charts = () => store.sheet(sheetId).charts;
  const find = (name: Argument): HostObject | undefined => {
    const found = charts().find((each) => each.name === name);
    return found && chart(context, sheetId, found.id);
  };
  const item = (name: Argument): HostObject => {
    const found = find(name);
    if (!found) throw itemNotFound();
    return found;
  };
  return {
    className: 'ChartCollection',
    properties: { Count: { get: () => charts().length } },
    items: () => charts().map(({ id }) => chart(context, sheetId, id)),
    item,
    methods: {
      GetCount: () => charts().length,
      GetItem: item,
      GetItemOrNullObject: (name) => find(name) ?? nullObject,
      GetItemAt: (index) => {
        const found = charts()[whole(index)];
        if (!found) throw invalidArgument();
        return chart(context, sheetId, found.id);
      },
      Add: (kind, source) => {
        const known = chartKinds.find((each) => each === kind);
        if (!known) throw notImplemented('ChartCollection', `add("${String(kind)}")`);
        checkWritable(store.sheet(sheetId));
        const values = areaOf(context, sheetId, source);
        if (values.columns > 1) {
          throw notImplemented('ChartCollection', 'add() of several columns');
        }
        const made = plainChart(store.newPictureId(), known, values);
        store.setLayout(sheetId, { charts: [...charts(), made] });
        return chart(context, sheetId, made.id);
      },
    },
  };
}
