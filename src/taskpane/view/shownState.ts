import { useDeferredValue, useSyncExternalStore } from 'react';
import type { PaneState } from '../paneState';
import type { Session } from '../session';

/**
 * The state that the pane shows: the session's own, but for a new answer of a large workbook. That is
 * drawn in pieces, as what may wait, so that the page can be scrolled and pressed in between; until it is
 * drawn, what stood there stays.
 */
export function useShownState(session: Session): PaneState {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const drawn = useDeferredValue(state);
  return state.run !== drawn.run && isLarge(state) ? drawn : state;
}

function isLarge({ workbook }: PaneState): boolean {
  const cells = (workbook?.snapshot.sheets ?? []).reduce(
    (sum, { rows }) => sum + rows.length * (rows[0]?.length ?? 0),
    0,
  );
  return cells > mostCellsAtOnce;
}

/** What fewer cells give is drawn in one go, within a picture or two. */
const mostCellsAtOnce = 20_000;
