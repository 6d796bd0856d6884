import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  memo,
  startTransition,
  useMemo,
  useState,
  type CSSProperties,
  type ReactElement,
} from 'react';
import { numberFormat, type NumberFormat } from '../../messages/language';
import { message, type Message } from '../../messages/message';
import { columnLetters } from '../../tables/cell';
import { sheetCorner, type CellStyle, type SheetPlan } from '../../tables/plan';
import type { CellChange, PlanChanges } from '../../tables/planChanges';
import { hasFormulas, previewRows, type PreviewCell } from '../cellPreview';
import { usePane } from './paneContext';
import { PreviewPages } from './previewPages';

const useStyles = makeStyles({
  frame: {
    overflow: 'auto',
    maxHeight: '40vh',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    marginBlock: tokens.spacingVerticalS,
    // The sheet is white in every theme, as it will be printed.
    backgroundColor: '#ffffff',
    color: '#1b1b1b',
  },
  // Beside what is scrolled, so that the formula of a cell far to the right is read where it stands.
  formula: {
    position: 'sticky',
    left: 0,
    margin: 0,
    padding: tokens.spacingHorizontalXS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  live: { cursor: 'pointer' },
  // A corner, as Excel marks a note: what the cell holds now is told when one points at it.
  changed: {
    backgroundImage: 'linear-gradient(225deg, #0f6cbd 6px, transparent 6px)',
  },
  table: { borderCollapse: 'collapse', tableLayout: 'fixed', fontSize: tokens.fontSizeBase200 },
  edge: {
    position: 'sticky',
    backgroundColor: '#f0f0f0',
    color: '#555555',
    fontWeight: tokens.fontWeightRegular,
    paddingInline: tokens.spacingHorizontalXS,
    textAlign: 'center',
  },
  letters: { top: 0, zIndex: 2 },
  numbers: { left: 0, zIndex: 1 },
  cell: {
    borderRight: '1px solid #e6e6e6',
    borderBottom: '1px solid #e6e6e6',
    paddingInline: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'left',
  },
});

/** The plan cell by cell, as the sheet will look. */
export function PlanPreview(props: {
  readonly plan: SheetPlan;
  /** What stands there now and becomes something else; nothing for a new sheet. */
  readonly changes?: PlanChanges | undefined;
}): ReactElement {
  const { plan, changes } = props;
  const { say, state } = usePane();
  const styles = useStyles();
  const format = useMemo(() => numberFormat(state.language), [state.language]);
  const columns = plan.cells[0]?.length ?? 0;
  const atOnce = Math.max(fewestRows, Math.floor(cellsAtOnce / Math.max(1, columns)));
  const [wanted, setFirst] = useState(0);
  // Another plan may be shorter.
  const first = wanted < plan.cells.length ? wanted : 0;
  const rows = useMemo(
    () => previewRows(plan, format, first, atOnce),
    [plan, format, first, atOnce],
  );
  const corner = plan.origin ?? sheetCorner;
  const isLive = useMemo(() => hasFormulas(plan), [plan]);
  const [pressed, setPressed] = useState<string>();
  const widths = Array.from({ length: columns }, (_, column) =>
    widthInPixels(plan.columnWidths[column]),
  );
  return (
    <>
      <div
        className={styles.frame}
        role="region"
        tabIndex={0}
        aria-label={say(message('pane.preview-of', { sheet: plan.target.name }))}
      >
        {isLive && (
          <p className={styles.formula} role="note">
            {pressed ?? say(message('pane.preview-formulas', {}))}
          </p>
        )}
        <table
          className={styles.table}
          style={{ width: rowNumbers + widths.reduce((sum, width) => sum + width, 0) }}
        >
          <colgroup>
            <col style={{ width: rowNumbers }} />
            {widths.map((width, column) => (
              <col key={column} style={{ width }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <td className={`${styles.edge} ${styles.letters} ${styles.numbers}`} />
              {Array.from({ length: columns }, (_, column) => (
                <th key={column} scope="col" className={`${styles.edge} ${styles.letters}`}>
                  {columnLetters(corner.column + column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <PreviewRow
                key={first + row}
                name={corner.row + first + row + 1}
                cells={cells}
                changes={changes?.cells[first + row]}
                format={format}
                onPress={setPressed}
              />
            ))}
          </tbody>
        </table>
      </div>
      <PreviewPages
        rows={plan.cells.length}
        {...{ first, atOnce, top: corner.row }}
        onTurn={(page) => startTransition(() => setFirst(page))}
      />
    </>
  );
}

/** So many cells are drawn in a moment; the rows of a larger plan are shown a page at a time. */
const cellsAtOnce = 1_000;
const fewestRows = 20;

/** A row of its own, so that the browser can rest between rows and none is drawn twice. */
const PreviewRow = memo(function PreviewRow(props: {
  readonly name: number;
  readonly cells: readonly PreviewCell[];
  /** By the place in the row of the plan. */
  readonly changes: PlanChanges['cells'][number] | undefined;
  readonly format: NumberFormat;
  readonly onPress: (formula: string | undefined) => void;
}): ReactElement {
  const { name, cells, changes, format, onPress } = props;
  const { say } = usePane();
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={`${styles.edge} ${styles.numbers}`}>
        {name}
      </th>
      {cells.map(({ text, number, formula, style, span, column }) => {
        const found = changes?.[column];
        const change = found?.kind === 'same' ? undefined : found;
        const now = change && say(standsNow(change, format));
        return (
          <td
            key={column}
            className={mergeClasses(styles.cell, formula && styles.live, change && styles.changed)}
            title={[now, formula].filter(Boolean).join('\n') || undefined}
            onClick={() => onPress(formula)}
            style={cssOf(style, number)}
            colSpan={span > 1 ? span : undefined}
          >
            {text}
          </td>
        );
      })}
    </tr>
  );
});

/** What a changed cell holds now, as it is told when one points at it. */
function standsNow({ now }: CellChange, format: NumberFormat): Message {
  if (now === null) return message('changes.stands-nothing', {});
  if (typeof now === 'number') {
    return message('changes.stands-now', { text: format.number(String(now)) });
  }
  const text = typeof now === 'object' ? now.error : String(now);
  return message('changes.stands-now', { text });
}

const rowNumbers = 28;

/** A little narrower than in the sheet, as the text of the preview is smaller. */
const widthInPixels = (characters = 8): number => Math.round(characters * 6.5 + 8);

function cssOf(style: CellStyle, number: boolean): CSSProperties {
  return {
    ...(style.bold && { fontWeight: 600 }),
    ...(style.italic && { fontStyle: 'italic' }),
    ...(style.fill && { backgroundColor: style.fill }),
    ...(style.colour && { color: style.colour }),
    ...(style.wrap && { whiteSpace: 'normal' as const }),
    ...(style.borderBottom && { borderBottom: '1px solid #555555' }),
    ...(style.borderTop && { borderTop: '1px solid #555555' }),
    textAlign: style.align ?? (number ? 'right' : 'left'),
  };
}
