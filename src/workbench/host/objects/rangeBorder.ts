import type { Area } from '../../../tables/plan';
import { invalidArgument, notImplemented, type HostObject } from '../hostObject';
import { cellAt } from '../sheet';
import { checkWritable, type ObjectContext } from './objectContext';
import { colourOf } from './rangeFormat';

type Side = 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight';

/** One edge of a range: thin lines only. */
export function rangeBorder(
  context: ObjectContext,
  sheetId: string,
  area: Area,
  edge: unknown,
): HostObject {
  const { store } = context;
  const { side, cells } = edgeOf(area, edge);
  const look = () => cellAt(store.sheet(sheetId), cells.top, cells.left).style;
  const put = (style: Parameters<typeof store.putStyle>[2]) => {
    checkWritable(store.sheet(sheetId));
    store.putStyle(sheetId, cells, style);
  };
  return {
    className: 'RangeBorder',
    properties: {
      SideIndex: { get: () => String(edge) },
      Style: {
        get: () => (look()?.[side] ? 'Continuous' : 'None'),
        set: (style) => {
          if (style !== 'Continuous' && style !== 'None') {
            throw notImplemented('RangeBorder', `style = "${String(style)}"`);
          }
          put({ [side]: style === 'Continuous' ? 'thin' : undefined });
        },
      },
      Weight: {
        get: () => 'Thin',
        set: (weight) => {
          if (weight !== 'Thin')
            throw notImplemented('RangeBorder', `weight = "${String(weight)}"`);
          put({ [side]: 'thin' });
        },
      },
      Color: {
        get: () => look()?.borderColour ?? '#000000',
        set: (colour) => put({ [side]: 'thin', borderColour: colourOf(colour) }),
      },
    },
  };
}

/** The side of which cells an edge of a range is. Inner lines are kept as the far side of each cell. */
function edgeOf(area: Area, edge: unknown): { side: Side; cells: Area } {
  switch (edge) {
    case 'EdgeTop':
      return { side: 'borderTop', cells: { ...area, rows: 1 } };
    case 'EdgeBottom':
      return { side: 'borderBottom', cells: { ...area, top: area.top + area.rows - 1, rows: 1 } };
    case 'EdgeLeft':
      return { side: 'borderLeft', cells: { ...area, columns: 1 } };
    case 'EdgeRight':
      return {
        side: 'borderRight',
        cells: { ...area, left: area.left + area.columns - 1, columns: 1 },
      };
    case 'InsideHorizontal':
      return { side: 'borderBottom', cells: { ...area, rows: area.rows - 1 } };
    case 'InsideVertical':
      return { side: 'borderRight', cells: { ...area, columns: area.columns - 1 } };
    case 'DiagonalDown':
    case 'DiagonalUp':
      throw notImplemented('RangeBorderCollection', `getItem("${edge}")`);
    default:
      throw invalidArgument();
  }
}
