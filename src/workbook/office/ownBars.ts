import type { Area, PlanBars } from '../../tables/plan';
import type { StandingBars } from '../beforeImage';
import { areaText } from './areaText';

/**
 * Asks for the bars of ours in an area, the first row of them first; the answer is there after the next
 * `sync`. Excel gives a rule no name, so ours are known by their look: solid, without an edge, in one of
 * the colours that we draw with. Rules of the user's that look otherwise are never among them.
 */
export function loadOwnBars(
  sheet: Excel.Worksheet,
  area: Area,
): (drawn: readonly PlanBars[]) => readonly StandingBars[] {
  const rules = sheet.getRange(areaText(area)).conditionalFormats.load(asked);
  return (drawn) => {
    const colours = new Set(drawn.map(({ colour }) => colour.toUpperCase()));
    return rules.items
      .filter((rule) => isOurs(rule, colours))
      .map(({ id, priority }) => ({ id, priority }))
      .sort((a, b) => a.priority - b.priority);
  };
}

/** Takes bars away that `loadOwnBars` found. */
export function removeBars(
  sheet: Excel.Worksheet,
  area: Area,
  standing: readonly StandingBars[],
): void {
  for (const { id } of standing) {
    sheet.getRange(areaText(area)).conditionalFormats.getItem(id).delete();
  }
}

/**
 * Puts solid bars behind numbers, from nothing at zero to the whole cell at the highest.
 *
 * @param places where they shall stand among the conditional formats; before the others where nothing is said
 */
export function addBars(
  sheet: Excel.Worksheet,
  bars: readonly PlanBars[],
  places: readonly StandingBars[] = [],
): void {
  // The newest rule goes before the others, so the last is made first.
  const rules = [...bars].reverse().map(({ area, colour }) => {
    const rule = sheet.getRange(areaText(area)).conditionalFormats.add('DataBar');
    const { dataBar } = rule;
    dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
    dataBar.upperBoundRule = { type: 'HighestValue' };
    dataBar.positiveFormat.fillColor = colour;
    dataBar.positiveFormat.gradientFill = false;
    dataBar.positiveFormat.borderColor = '';
    return rule;
  });
  if (places.length !== bars.length) return;
  // From the last on, so that no later one moves what has got its place.
  for (const [index, { priority }] of [...places].reverse().entries()) {
    const rule = rules[index];
    if (rule) rule.priority = priority;
  }
}

const asked = [
  'items/id,items/type,items/priority',
  'items/dataBarOrNullObject/positiveFormat/fillColor',
  'items/dataBarOrNullObject/positiveFormat/gradientFill',
  'items/dataBarOrNullObject/positiveFormat/borderColor',
].join(',');

function isOurs(
  { type, dataBarOrNullObject: bar }: Excel.ConditionalFormat,
  colours: ReadonlySet<string>,
): boolean {
  if (type !== 'DataBar' || bar.isNullObject) return false;
  const { fillColor, gradientFill, borderColor } = bar.positiveFormat;
  return !gradientFill && !borderColor && colours.has(fillColor.toUpperCase());
}
