import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { message } from '../../messages/message';
import { addressText } from '../../tables/cell';
import type { Finding } from '../../tables/finding';
import { usePane } from './paneContext';

// An address longer than the pane is broken all the same.
const useStyles = makeStyles({ together: { display: 'inline-block', maxWidth: '100%' } });

/** A finding's sentence, where the address of its cell is a link to the cell. */
export function FindingSentence({ finding }: { readonly finding: Finding }): ReactElement {
  const { say, session } = usePane();
  const styles = useStyles();
  const sentence = say(finding.message);
  const { cell } = finding;
  if (!cell) return <>{sentence}</>;
  const address = addressText(cell);
  const at = sentence.indexOf(address);
  const link = (
    <Link
      as="button"
      inline
      aria-label={say(message('pane.cell-select', { cell: address }))}
      onClick={() => void session.select(cell)}
    >
      {address}
    </Link>
  );
  if (at < 0) {
    return (
      <>
        {sentence} {link}
      </>
    );
  }
  // A bracket stays on the line of the address.
  const [before, opening] = endingIn(sentence.slice(0, at), '(');
  const rest = sentence.slice(at + address.length);
  const [closing = ''] = /^[).,:;]*/.exec(rest) ?? [];
  return (
    <>
      {before}
      <span className={styles.together}>
        {opening}
        {link}
        {closing}
      </span>
      {rest.slice(closing.length)}
    </>
  );
}

const endingIn = (text: string, end: string): readonly [before: string, end: string] =>
  text.endsWith(end) ? [text.slice(0, -end.length), end] : [text, ''];
