import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { message, type Message } from '../../messages/message';
import type { Staleness } from '../../models/staleness';
import { usePane } from './paneContext';

const useStyles = makeStyles({ bar: { marginBottom: tokens.spacingVerticalM } });

/** Says that the result in the workbook is out of date, and why; one press writes it anew. */
export function StaleNotice(props: {
  /** Nothing where the result is up to date. */
  readonly stale: Staleness | undefined;
}): ReactElement | null {
  const { stale } = props;
  const { say, session, state } = usePane();
  const styles = useStyles();
  if (!stale) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>{sentences(stale).map(say).join(' ')}</MessageBarBody>
      {stale.plan !== 'none' && (
        <MessageBarActions>
          <Button
            disabledFocusable={state.busy === 'writing' || state.busy === 'inserting'}
            onClick={() => void session.write()}
          >
            {say(message('stale.recalculate', {}))}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function sentences({ sheet, change, writtenAs, plan }: Staleness): readonly Message[] {
  const { kind } = change;
  const why =
    kind === 'version'
      ? message('stale.version', { sheet, written: change.written, now: change.now })
      : message(`stale.${kind}`, { sheet });
  const follows = writtenAs === 'formulas' && (kind === 'input' || kind === 'both');
  return [
    why,
    ...(follows ? [message('stale.formulas', {})] : []),
    ...(plan === 'elsewhere' ? [message('stale.elsewhere', {})] : []),
  ];
}
