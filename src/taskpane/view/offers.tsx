import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { message } from '../../messages/message';
import type { Model } from '../../models/model';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
});

/** Two ways to begin where there is nothing to calculate on. */
export function Offers({ model }: { readonly model: Model }): ReactElement {
  const { say, session, state } = usePane();
  const styles = useStyles();
  const busy = state.busy === 'inserting';
  return (
    <div className={styles.row}>
      <Button disabledFocusable={busy} onClick={() => void session.insert('sample', model)}>
        {say(message('pane.insert-sample', {}))}
      </Button>
      <Button disabledFocusable={busy} onClick={() => void session.insert('template', model)}>
        {say(message('pane.insert-template', {}))}
      </Button>
    </div>
  );
}
