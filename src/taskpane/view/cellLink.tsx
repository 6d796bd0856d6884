import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { message } from '../../messages/message';
import {
  addressText,
  columnLetters,
  rangeText,
  type CellAddress,
  type CellRange,
} from '../../tables/cell';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  link: { overflowWrap: 'anywhere', textAlign: 'left', lineHeight: 'inherit' },
});

/**
 * The address of a cell, or of a range with its name, which a press selects in the sheet. A cell stands
 * without its sheet: the range above it says which.
 */
export function CellLink(
  props: { readonly cell: CellAddress } | { readonly range: CellRange; readonly name: string },
): ReactElement {
  const { say, session } = usePane();
  const styles = useStyles();
  const [place, address] =
    'cell' in props
      ? ([props.cell, addressText(props.cell)] as const)
      : ([props.range, rangeText(props.range)] as const);
  const label =
    'cell' in props
      ? message('pane.cell-select', { cell: address })
      : message('pane.input-select', { name: props.name, range: address });
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      aria-label={say(label)}
      onClick={() => void session.select(place)}
    >
      {'cell' in props ? `${columnLetters(props.cell.column)}${props.cell.row + 1}` : address}
    </Link>
  );
}
