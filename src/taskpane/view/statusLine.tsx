import { Button, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular, InfoRegular } from '@fluentui/react-icons';
import { useSyncExternalStore, type ReactElement } from 'react';
import type { Progress } from '../../core/work/work';
import { message, type Text } from '../../messages/message';
import { FindingSentence } from './findingSentence';
import { useNoticed } from './noticed';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  // As high as two lines always, so that nothing jumps when a status comes.
  line: {
    minHeight: '44px',
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
  undo: { minWidth: 0, flexShrink: 0 },
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
  undoing: 'changes.undoing',
} as const;

function toldProgress({ stage, done, of }: Progress): Text {
  const parameters = { done: String(done), of: String(of) };
  return stage === 'recognise'
    ? message('pane.recognising', parameters)
    : message('pane.calculating', parameters);
}

/** What happened last, or what goes on; spoken politely by screen readers. */
export function StatusLine(): ReactElement {
  const { say, state, session } = usePane();
  const styles = useStyles();
  const { status } = state;
  const progress = useSyncExternalStore(session.subscribe, session.progress);
  const busy = useNoticed(state.busy);
  const activity = state.waiting
    ? message('changes.waiting', {})
    : busy && (progress && busy === 'reading' ? toldProgress(progress) : message(doing[busy], {}));
  const written = state.workbook?.snapshot.undoable?.sheets.join(', ');
  // A problem is read without distraction; what was written can be undone when it has been dealt with.
  const undoable = state.busy === undefined && (!status || status.tone === 'done');
  const Icon = status && icons[status.tone];
  return (
    <div className={styles.line}>
      <div role="status" aria-live="polite">
        {activity && <Spinner size="extra-tiny" label={say(activity)} labelPosition="after" />}
        {!activity && !status && written !== undefined && (
          <span className={styles.notice}>
            {say(message('changes.last-written', { sheets: written }))}
          </span>
        )}
        {!activity && status && Icon && (
          <div className={styles.status}>
            <Icon className={mergeClasses(styles.icon, styles[status.tone])} aria-hidden />
            <span>
              {status.finding ? <FindingSentence finding={status.finding} /> : say(status.text)}
            </span>
          </div>
        )}
      </div>
      {undoable && written !== undefined && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.undo}
          aria-label={say(message('changes.undo-of', { sheets: written }))}
          onClick={() => void session.undo()}
        >
          {say(message('changes.undo', {}))}
        </Button>
      )}
      {(busy === 'reading' || state.waiting) && (
        <Button size="small" appearance="subtle" onClick={() => session.cancel()}>
          {say(message('pane.cancel', {}))}
        </Button>
      )}
    </div>
  );
}
