import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { message } from '../../messages/message';
import { markLines } from '../../tables/markLines';
import type { ShownRun } from '../shownRun';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  // The box stands where the lines begin.
  box: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  line: { margin: 0, marginBottom: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
});

/** Whether the cells that the answer speaks of are marked in the user's sheets, and what that comes to. */
export function MarksChoice({ run }: { readonly run: ShownRun }): ReactElement | null {
  const { say, state, session } = usePane();
  const styles = useStyles();
  const { plan, report } = run;
  if (!plan || !report.marks || !state.workbook) return null;
  const isAsked = state.mark === true;
  return (
    <>
      <Checkbox
        className={styles.box}
        label={say(message('marks.choice', {}))}
        checked={isAsked}
        onChange={(_, { checked }) => session.setMark(checked === true)}
      />
      {markLines(plan, report, state.workbook.snapshot, isAsked).map((line, index) => (
        <p key={index} className={styles.line}>
          {say(line)}
        </p>
      ))}
    </>
  );
}
