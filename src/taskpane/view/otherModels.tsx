import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { message } from '../../messages/message';
import { isOutOfPlace, otherSuiting } from '../suiting';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
  lead: { color: tokens.colorNeutralForeground3 },
  list: {
    display: 'contents',
    listStyleType: 'none',
  },
});

/** One press to each other model that the workbook is for. */
export function OtherModels(): ReactElement | null {
  const { say, session, state } = usePane();
  const styles = useStyles();
  const lead = useId();
  const others = otherSuiting(state, session.models);
  if (others.length === 0) return null;
  const text = isOutOfPlace(state, session.models) ? 'pane.suits' : 'pane.suits-too';
  return (
    <nav className={styles.line} aria-labelledby={lead}>
      <span id={lead} className={styles.lead}>
        {say(message(text, {}))}
      </span>
      {/* A list without marks is none to some screen readers unless it is said. */}
      <ul className={styles.list} role="list">
        {others.map(({ id, title }) => (
          <li key={id}>
            <Link as="button" onClick={() => session.goTo({ kind: 'model', id })}>
              {say(title)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
