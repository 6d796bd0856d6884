import type { Language } from '../../../messages/language';
import { cellAt, type Sheet } from '../../host/sheet';
import type { SheetChart } from '../../host/sheetChart';
import { cellText } from './cellText';
import { highestIn, numberAt } from './dataBar';
import { columnHeadingHeight, rowHeadingWidth, type SheetGeometry } from './sheetGeometry';

interface ChartPictureProps {
  readonly sheet: Sheet;
  readonly chart: SheetChart;
  readonly geometry: SheetGeometry;
  readonly language: Language;
}

/**
 * A simple picture of a bar chart over its cells: the names, the bars and the numbers. Hidden from screen
 * readers, since all of it stands in the cells, and not in the way of the pointer.
 */
export function ChartPicture({ sheet, chart, geometry, language }: ChartPictureProps) {
  const { place, values, categories, colour, marked } = chart;
  if (!place) return null;
  const { rows, columns } = geometry;
  const left = columns.offset(place.left);
  const top = rows.offset(place.top);
  const highest = highestIn(sheet, values);
  const bars = Array.from({ length: values.rows }, (_, index) => {
    const { value, style } = cellAt(sheet, values.top + index, values.left);
    const name = categories && cellAt(sheet, categories.top + index, categories.left).value;
    const number = numberAt(sheet, values.top + index, values.left) ?? 0;
    return {
      index,
      name: typeof name === 'string' ? name : '',
      text: cellText(value, style?.numberFormat, language),
      share: highest > 0 ? Math.max(0, number) / highest : 0,
      colour: marked.find(({ bar }) => bar === index)?.colour ?? colour,
    };
  });
  return (
    <div
      aria-hidden="true"
      className="chartPicture"
      style={{
        left: rowHeadingWidth + left,
        top: columnHeadingHeight + top,
        width: columns.offset(place.left + place.columns) - left,
        height: rows.offset(place.top + place.rows) - top,
      }}
    >
      <strong>{chart.title ?? chart.series}</strong>
      {(chart.categoryAxis.reversed ? bars : [...bars].reverse()).map((bar) => (
        <div key={bar.index} className="chartBar">
          <span>{bar.name}</span>
          <span className="chartBarTrack">
            <span style={{ flexBasis: `${bar.share * 90}%`, background: bar.colour }} />
            {chart.labels && bar.text}
          </span>
        </div>
      ))}
    </div>
  );
}
