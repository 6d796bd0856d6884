import type { Area } from '../../../tables/plan';
import { areaAddress } from '../address';
import { HostError, type HostObject } from '../hostObject';
import type { ObjectContext } from './objectContext';
import { range } from './range';

/** Excel gives up on more merged areas than this. */
const mostAreas = 512;

/** `Range.getMergedAreasOrNullObject`: the merged cells that reach into a range; nothing without any. */
export function mergedAreas(
  context: ObjectContext,
  sheetId: string,
  { top, left, rows, columns }: Area,
): HostObject | undefined {
  const sheet = context.store.sheet(sheetId);
  const areas = (sheet.facts?.merges ?? []).filter(
    (area) =>
      area.top < top + rows &&
      top < area.top + area.rows &&
      area.left < left + columns &&
      left < area.left + area.columns,
  );
  if (areas.length === 0) return undefined;
  if (areas.length > mostAreas) throw new HostError('GeneralException', 'Too many merged areas.');
  const collection: HostObject = {
    className: 'RangeCollection',
    items: () => areas.map((area) => range(context, sheetId, area)),
    methods: { GetCount: () => areas.length },
  };
  return {
    className: 'RangeAreas',
    properties: {
      Address: { get: () => areas.map((area) => areaAddress(sheet.name, area)).join(',') },
      AreaCount: { get: () => areas.length },
    },
    navigation: { Areas: () => collection },
  };
}
