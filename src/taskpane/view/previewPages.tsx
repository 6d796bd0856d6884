import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { message } from '../../messages/message';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    marginBottom: tokens.spacingVerticalS,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Which rows of a long preview are shown, and the ways to the others; nothing where all of them are. */
export function PreviewPages(props: {
  /** How many rows there are. */
  readonly rows: number;
  /** The first that is shown, from zero. */
  readonly first: number;
  readonly atOnce: number;
  /** The row of the sheet where the plan begins, from zero. */
  readonly top: number;
  readonly onTurn: (first: number) => void;
}): ReactElement | null {
  const { rows, first, atOnce, top, onTurn } = props;
  const { say } = usePane();
  const styles = useStyles();
  if (rows <= atOnce) return null;
  const last = Math.floor((rows - 1) / atOnce) * atOnce;
  const shown = {
    first: String(top + first + 1),
    last: String(top + Math.min(first + atOnce, rows)),
    rows: String(top + rows),
  };
  return (
    <div className={styles.line}>
      <span aria-live="polite">{say(message('pane.preview-rows', shown))}</span>
      <Button size="small" disabledFocusable={first === 0} onClick={() => onTurn(first - atOnce)}>
        {say(message('pane.preview-earlier', {}))}
      </Button>
      <Button
        size="small"
        disabledFocusable={first === last}
        onClick={() => onTurn(first + atOnce)}
      >
        {say(message('pane.preview-later', {}))}
      </Button>
      <Button size="small" disabledFocusable={first === last} onClick={() => onTurn(last)}>
        {say(message('pane.preview-last', {}))}
      </Button>
    </div>
  );
}
