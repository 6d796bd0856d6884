import {
  Button,
  makeStaticStyles,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { memo, useEffect, useMemo, type ReactElement } from 'react';
import { message } from '../../messages/message';
import { inLanguage } from '../../messages/texts';
import { pageModel, type PaneState } from '../paneState';
import type { Session } from '../session';
import { FindingSentence } from './findingSentence';
import { ModelList } from './modelList';
import { ModelPage } from './modelPage';
import { PaneContext } from './paneContext';
import { PastePage } from './pastePage';
import { PaneHeader } from './paneHeader';
import { PlanBar } from './planBar';
import { ReadingReportPage } from './readingReport';
import { useShownState } from './shownState';
import { StatusLine } from './statusLine';

// The pane is the whole page: no edge around it, and no second scroll bar.
const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  pane: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr) auto',
    height: '100vh',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  main: { overflowY: 'auto', padding: tokens.spacingHorizontalM, minWidth: 0 },
  footer: {
    padding: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
    maxHeight: '70vh',
    overflowY: 'auto',
  },
  fault: { marginBottom: tokens.spacingVerticalM },
});

/** The whole pane on one session. Reads at once; what a person sees needs no press. */
export function Pane({ session }: { readonly session: Session }): ReactElement {
  const state = useShownState(session);
  useEffect(() => session.open(), [session]);
  return <ShownPane session={session} state={state} />;
}

/** Drawn anew for another state only, so that a state which waits for its drawing costs nothing. */
const ShownPane = memo(function ShownPane(props: {
  readonly session: Session;
  readonly state: PaneState;
}): ReactElement {
  const { session, state } = props;
  usePageStyles();
  const styles = useStyles();
  useEffect(() => {
    document.documentElement.lang = state.language;
  }, [state.language]);
  const parts = useMemo(
    () => ({ state, session, say: inLanguage(state.language) }),
    [state, session],
  );
  const { say } = parts;
  const model = pageModel(state, session.models);
  return (
    <PaneContext.Provider value={parts}>
      <div className={styles.pane}>
        <PaneHeader />
        <main key={state.page.kind} className={styles.main}>
          {state.fault && (
            <MessageBar intent="error" layout="multiline" className={styles.fault}>
              <MessageBarBody>
                <FindingSentence finding={state.fault} />
              </MessageBarBody>
              <MessageBarActions>
                <Button onClick={() => void session.read()}>
                  {say(message('pane.read-again', {}))}
                </Button>
              </MessageBarActions>
            </MessageBar>
          )}
          {state.page.kind === 'models' && state.workbook && <ModelList />}
          {state.page.kind === 'paste' && <PastePage />}
          {model && state.page.kind === 'model' && <ModelPage key={model.id} model={model} />}
          {model && state.page.kind === 'reading' && <ReadingReportPage model={model} />}
        </main>
        <footer className={styles.footer}>
          <PlanBar />
          <StatusLine />
        </footer>
      </div>
    </PaneContext.Provider>
  );
});
