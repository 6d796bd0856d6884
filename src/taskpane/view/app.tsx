import { FluentProvider, type Theme } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Language } from '../../messages/language';
import type { Session } from '../session';
import { ErrorBoundary } from './errorBoundary';
import { Pane } from './pane';

/** The pane with what it stands in: the theme, and a net for bugs. */
export function App(props: {
  readonly session: Session;
  readonly theme: Theme;
  readonly language: Language;
}): ReactElement {
  return (
    <ErrorBoundary language={props.language}>
      <FluentProvider theme={props.theme}>
        <Pane session={props.session} />
      </FluentProvider>
    </ErrorBoundary>
  );
}
