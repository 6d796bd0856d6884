import type { Language } from '../../../messages/language';
import { cellAt, type Sheet } from '../../host/sheet';
import type { SheetChart } from '../../host/sheetChart';
import { cellText } from './cellText';
import { numberAt } from './dataBar';
import { columnHeadingHeight, rowHeadingWidth, type SheetGeometry } from './sheetGeometry';

interface ChartPictureProps {
  readonly sheet: Sheet;
  readonly chart: SheetChart;
  readonly geometry: SheetGeometry;
  readonly language: Language;
}

/**
 * A simple picture of a chart over its cells: the names, the bars and the numbers. Hidden from screen
 * readers, since all of it stands in the cells, and not in the way of the pointer.
 */
export function ChartPicture({ sheet, chart, geometry, language }: ChartPictureProps) {
  const { place } = chart;
  if (!place) return null;
  const { rows, columns } = geometry;
  const left = columns.offset(place.left);
  const top = rows.offset(place.top);
  const bars = barsIn(sheet, chart, language);
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
      <strong>{chart.title ?? chart.series[0]?.name}</strong>
      {(chart.kind === 'BarClustered' && !chart.categoryAxis.reversed
        ? [...bars].reverse()
        : bars
      ).map((bar) => (
        <div key={bar.index} className="chartBar">
          <span>{bar.name}</span>
          <span className="chartBarTrack">
            {bar.parts.map(({ share, colour }, part) => (
              <span key={part} style={{ flexBasis: `${share * 90}%`, background: colour }} />
            ))}
            {bar.text}
          </span>
        </div>
      ))}
    </div>
  );
}

/** The bars of all series, those of one name end to end; stacked columns are shown lying down. */
function barsIn(sheet: Sheet, { series, valueAxis }: SheetChart, language: Language) {
  const start = valueAxis.minimum ?? 0;
  const numbers = series.map(({ values }) =>
    values
      ? Array.from({ length: values.rows }, (_, index) =>
          Math.max(0, numberAt(sheet, values.top + index, values.left) ?? 0),
        )
      : [],
  );
  const count = Math.max(0, ...numbers.map(({ length }) => length));
  const ends = Array.from({ length: count }, (_, index) =>
    numbers.reduce((whole, each) => whole + (each[index] ?? 0), 0),
  );
  const length = Math.max(0, ...ends) - start;
  return ends.map((_, index) => {
    const { categories } = series[0] ?? {};
    const name = categories && cellAt(sheet, categories.top + index, categories.left).value;
    let from = 0;
    const parts = series.map(({ colour, marked }, at) => {
      const to = from + (numbers[at]![index] ?? 0);
      const shown = Math.max(to - start, 0) - Math.max(from - start, 0);
      from = to;
      const drawn = marked.find(({ bar }) => bar === index)?.colour ?? colour;
      return {
        share: length > 0 ? shown / length : 0,
        colour: drawn === 'none' ? undefined : drawn,
      };
    });
    const text = series.flatMap(({ values, labels }) => {
      const cell = values && labels && cellAt(sheet, values.top + index, values.left);
      return cell ? [cellText(cell.value, cell.style?.numberFormat, language)] : [];
    });
    return {
      index,
      name: typeof name === 'string' ? name : '',
      text: text.filter((each) => each !== '').join(' '),
      parts,
    };
  });
}
