import { createContext, useContext } from 'react';
import type { Text } from '../../messages/message';
import type { PaneState } from '../paneState';
import type { Session } from '../session';

/** What every part of the pane works with: what to show, whom to ask, and how to say it. */
export interface PaneParts {
  readonly state: PaneState;
  readonly session: Session;
  /** Writes a text in the pane's language. */
  readonly say: (text: Text) => string;
}

export const PaneContext = createContext<PaneParts | undefined>(undefined);

export function usePane(): PaneParts {
  const parts = useContext(PaneContext);
  if (!parts) throw new Error('A part of the pane stands outside the pane');
  return parts;
}
