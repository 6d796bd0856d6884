import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type CSSProperties, type ReactElement } from 'react';
import { numberFormat } from '../../messages/language';
import { message } from '../../messages/message';
import { columnLetters } from '../../tables/cell';
import type { CellStyle, SheetPlan } from '../../tables/plan';
import { previewRows } from '../cellPreview';
import { usePane } from './paneContext';

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
export function PlanPreview({ plan }: { readonly plan: SheetPlan }): ReactElement {
  const { say, state } = usePane();
  const styles = useStyles();
  const rows = useMemo(
    () => previewRows(plan, numberFormat(state.language)),
    [plan, state.language],
  );
  const columns = plan.cells[0]?.length ?? 0;
  const isLive = rows.some((cells) => cells.some(({ formula }) => formula !== undefined));
  const [pressed, setPressed] = useState<string>();
  const widths = Array.from({ length: columns }, (_, column) =>
    widthInPixels(plan.columnWidths[column]),
  );
  return (
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
                {columnLetters(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              <th scope="row" className={`${styles.edge} ${styles.numbers}`}>
                {row + 1}
              </th>
              {cells.map(({ text, number, formula, style, span }, index) => (
                <td
                  key={index}
                  className={formula ? `${styles.cell} ${styles.live}` : styles.cell}
                  title={formula}
                  onClick={() => setPressed(formula)}
                  style={cssOf(style, number)}
                  colSpan={span > 1 ? span : undefined}
                >
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
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
