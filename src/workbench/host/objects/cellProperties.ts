import type { Area } from '../../../tables/plan';
import { invalidArgument, isHostObject, type Argument, type Json } from '../hostObject';
import type { Sheet, StoredStyle } from '../sheet';
import { alignmentNames, defaults, verticalNames } from './rangeFormat';
import { readCells } from './rangeValues';

/**
 * `Range.getCellProperties`: how each cell looks, only what was asked for. What the store does not keep
 * (underlines, indents) is answered as Excel's default.
 */
export function cellProperties(sheet: Sheet, area: Area, asked: Argument): Json {
  if (asked === null || typeof asked !== 'object' || isHostObject(asked)) throw invalidArgument();
  // Most cells look like others: each look is answered once.
  const answers = new Map<string, Json>();
  return readCells(sheet, area, ({ style = {} }) => {
    const look = JSON.stringify(style);
    let answer = answers.get(look);
    if (answer === undefined) answers.set(look, (answer = chosen(propertiesOf(style), asked)));
    return answer;
  });
}

function propertiesOf(style: StoredStyle): Json {
  return {
    format: {
      font: {
        bold: style.bold ?? false,
        italic: style.italic ?? false,
        size: style.size ?? defaults.size,
        color: style.colour ?? defaults.colour,
        name: style.font ?? defaults.font,
        underline: 'None',
        strikethrough: false,
      },
      fill: { color: style.fill ?? defaults.fill, pattern: style.fill ? 'Solid' : 'None' },
      horizontalAlignment: alignmentNames[style.align ?? 'general'],
      verticalAlignment: verticalNames[style.verticalAlign ?? 'bottom'],
      indentLevel: 0,
      wrapText: style.wrap ?? false,
      borders: {
        top: border(style, 'borderTop'),
        bottom: border(style, 'borderBottom'),
        left: border(style, 'borderLeft'),
        right: border(style, 'borderRight'),
      },
    },
  };
}

const border = (
  style: StoredStyle,
  side: 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight',
): Json => ({
  style: style[side] ? 'Continuous' : 'None',
  color: style.borderColour ?? '#000000',
  weight: 'Thin',
});

/** The part of an answer that was asked for; what is asked of borders is asked of every edge. */
function chosen(answer: Json, asked: Json): Json {
  if (asked === true || answer === null || typeof answer !== 'object') return answer;
  const wanted = asked as Readonly<Record<string, Json>>;
  return Object.fromEntries(
    Object.entries(answer).flatMap(([name, part]) => {
      if (name === 'borders' && wanted['borders']) {
        const edges = Object.entries(part as Readonly<Record<string, Json>>);
        const each = edges.map(([edge, line]) => [edge, chosen(line, wanted['borders'] as Json)]);
        return [[name, Object.fromEntries(each) as Json]];
      }
      return wanted[name] ? [[name, chosen(part, wanted[name])]] : [];
    }),
  );
}
