import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { message } from '../../messages/message';
import { coercion, type CoercedCells } from '../../tables/readingReport';
import { CellLink } from './cellLink';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  toggle: {
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    maxWidth: '100%',
    textAlign: 'left',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { paddingBlock: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
});

/** So few stand open at once. */
const fewEnough = 3;
/** Of very many, so many more are shown at a press. */
const shownAtOnce = 100;

/** The texts under one heading that were read as numbers, each with its cell; many are folded away. */
export function CoercedCellsView({ coerced }: { readonly coerced: CoercedCells }): ReactElement {
  const { heading, cells } = coerced;
  const { say } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(cells.length <= fewEnough);
  const [most, setMost] = useState(shownAtOnce);
  const more = Math.min(shownAtOnce, cells.length - most);
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        className={styles.toggle}
        aria-expanded={open}
        icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
        iconPosition="after"
        onClick={() => setOpen(!open)}
      >
        {say(message('readingReport.coerced', { heading, count: String(cells.length) }))}
      </Button>
      {open && (
        <ul className={styles.list}>
          {cells
            .slice(0, most)
            .map(coercion)
            .map(({ cell, text, value }, index) => (
              <li key={index} className={styles.item}>
                {say(message('readingReport.coerced-cell', { text, value }))}{' '}
                <CellLink cell={cell} />
              </li>
            ))}
        </ul>
      )}
      {open && more > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setMost(most + shownAtOnce)}>
          {say(message('readingReport.more', { count: String(more) }))}
        </Button>
      )}
    </>
  );
}
