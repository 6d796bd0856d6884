import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { message } from '../../messages/message';
import { rangeText } from '../../tables/cell';
import type { Report } from '../../tables/report';
import { FoldingButton } from './foldingButton';
import { usePane } from './paneContext';
import { Section } from './section';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.2fr) 4.5em',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    paddingBlock: tokens.spacingVerticalXXS,
    // In a narrow pane the address gets a line of its own, under the name.
    '@media (max-width: 380px)': { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  },
  name: { overflowWrap: 'anywhere' },
  range: {
    overflowWrap: 'anywhere',
    textAlign: 'left',
    lineHeight: 'inherit',
    '@media (max-width: 380px)': { gridRow: 2, gridColumn: 1 },
  },
  rows: {
    textAlign: 'right',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
});

/** With more the list is folded, so that the answer below it is in sight. */
const mostListed = 6;

/** What was found and where; a press shows it in the sheet. */
export function Inputs({ inputs }: { readonly inputs: Report['inputs'] }): ReactElement | null {
  const { say } = usePane();
  const [isOpen, open] = useState(false);
  if (inputs.length === 0) return null;
  const count = String(inputs.length);
  const read = (
    <>
      <CheckmarkRegular aria-hidden /> {say(message('pane.input-read', {}))}
    </>
  );
  return (
    <Section heading={say(message('pane.input', {}))} aside={read}>
      {inputs.length > mostListed && (
        <FoldingButton
          text={say(message('pane.tables-found', { count }))}
          isOpen={isOpen}
          onFold={() => open(!isOpen)}
        />
      )}
      {(isOpen || inputs.length <= mostListed) && <InputList inputs={inputs} />}
    </Section>
  );
}

function InputList({ inputs }: { readonly inputs: Report['inputs'] }): ReactElement {
  const { say, session } = usePane();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {inputs.map(({ name, range, rows }) => {
        const address = rangeText(range);
        return (
          <li key={address} className={styles.item}>
            <span className={styles.name}>{name}</span>
            <Link
              as="button"
              className={styles.range}
              aria-label={say(message('pane.input-select', { name, range: address }))}
              onClick={() => void session.select(range)}
            >
              {address}
            </Link>
            <span className={styles.rows}>
              {say(message('pane.input-rows', { rows: String(rows) }))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
