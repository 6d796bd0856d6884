import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular, InfoRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { message } from '../../messages/message';
import { FindingSentence } from './findingSentence';
import { usePane } from './paneContext';
import { Late, Progress } from './progress';

const useStyles = makeStyles({
  // As high as a line of status always, so that nothing jumps when one comes.
  line: {
    minHeight: '28px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  status: { display: 'flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  icon: { fontSize: '20px', flexShrink: 0 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  problem: { color: tokens.colorStatusDangerForeground1 },
  notice: { color: tokens.colorNeutralForeground3 },
});

const icons = {
  done: CheckmarkCircleRegular,
  problem: ErrorCircleRegular,
  notice: InfoRegular,
} as const;

const doing = {
  reading: 'pane.reading',
  writing: 'pane.writing',
  inserting: 'pane.inserting',
} as const;

/** What happened last, or what goes on; spoken politely by screen readers. */
export function StatusLine(): ReactElement {
  const { say, state, session } = usePane();
  const styles = useStyles();
  const { busy, status } = state;
  const Icon = status && icons[status.tone];
  return (
    <div className={styles.line}>
      <div role="status" aria-live="polite">
        {busy ? (
          <Progress key={busy} label={say(message(doing[busy], {}))} />
        ) : (
          status &&
          Icon && (
            <div className={styles.status}>
              <Icon className={mergeClasses(styles.icon, styles[status.tone])} aria-hidden />
              <span>
                {status.finding ? <FindingSentence finding={status.finding} /> : say(status.text)}
              </span>
            </div>
          )
        )}
      </div>
      {busy === 'reading' && (
        <Late>
          <Button size="small" appearance="subtle" onClick={() => session.cancel()}>
            {say(message('pane.cancel', {}))}
          </Button>
        </Late>
      )}
    </div>
  );
}
