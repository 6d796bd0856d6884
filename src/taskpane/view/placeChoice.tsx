import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { message } from '../../messages/message';
import { addressText } from '../../tables/cell';
import type { Finding } from '../../tables/finding';
import { canBeConfirmed } from '../../tables/layout';
import { FindingSentence } from './findingSentence';
import { usePane } from './paneContext';
import { RadioChoice } from './radioChoice';

const useStyles = makeStyles({
  line: { margin: 0, marginBottom: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** Whether the result gets a place of our choice, or begins in the cell that the user points at. */
export function PlaceChoice(): ReactElement {
  const { say, state, session } = usePane();
  return (
    <>
      <RadioChoice
        question={say(message('place-write-to', {}))}
        value={state.place ? 'selected' : 'ours'}
        answers={[
          { value: 'ours', label: say(message('place-ours', {})) },
          { value: 'selected', label: say(message('place-selected', {})) },
        ]}
        onChoose={(value) => {
          if (value === 'selected') void session.placeAtSelection();
          else session.forgetPlace();
        }}
      />
      {state.place && (
        <Button appearance="subtle" size="small" onClick={() => void session.placeAtSelection()}>
          {say(message('place-again', { cell: addressText(state.place.at) }))}
        </Button>
      )}
    </>
  );
}

/** Why nothing can be written where the user points; what stands there may be given up. */
export function PlaceProblem({ problem }: { readonly problem: Finding }): ReactElement {
  const { say, session } = usePane();
  const styles = useStyles();
  return (
    <div role="alert">
      <p className={styles.line}>
        <FindingSentence finding={problem} />
      </p>
      {canBeConfirmed(problem) && (
        <>
          <p className={styles.line}>{say(message('changes.not-restored', {}))}</p>
          <div className={styles.buttons}>
            <Button onClick={() => session.confirmPlace()}>
              {say(message('place-overwrite', {}))}
            </Button>
            <Button appearance="subtle" onClick={() => session.forgetPlace()}>
              {say(message('place-cancel', {}))}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
