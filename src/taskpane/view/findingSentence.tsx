import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { message } from '../../messages/message';
import { addressText } from '../../tables/cell';
import type { Finding } from '../../tables/finding';
import { usePane } from './paneContext';

/** A finding's sentence, where the address of its cell is a link to the cell. */
export function FindingSentence({ finding }: { readonly finding: Finding }): ReactElement {
  const { say, session } = usePane();
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
  return (
    <>
      {sentence.slice(0, at)}
      {link}
      {sentence.slice(at + address.length)}
    </>
  );
}
