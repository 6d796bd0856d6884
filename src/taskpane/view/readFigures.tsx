import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { message } from '../../messages/message';
import { rangeText } from '../../tables/cell';
import { columnWords } from '../../tables/figures/columnWords';
import type { ReadFigures } from '../../tables/readingReport';
import { CellLink } from './cellLink';
import { FindingList } from './findings';
import { usePane } from './paneContext';
import { Section } from './section';

const useStyles = makeStyles({
  place: { marginBlock: 0, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { paddingBlock: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  how: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** So many are drawn at first, and more at a press: a plan may have a hundred tables. */
const shownAtOnce = 12;

/** The tables of figures: where each stands, and what its headings were taken for. */
export function ReadFiguresList(props: { readonly figures: readonly ReadFigures[] }): ReactElement {
  const { figures } = props;
  const { say } = usePane();
  const [most, setMost] = useState(shownAtOnce);
  const more = Math.min(shownAtOnce, figures.length - most);
  return (
    <>
      {figures.slice(0, most).map((table, index) => (
        <ReadFiguresView key={index} table={table} />
      ))}
      {more > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setMost(most + shownAtOnce)}>
          {say(message('readingReport.more', { count: String(more) }))}
        </Button>
      )}
    </>
  );
}

function ReadFiguresView({ table }: { readonly table: ReadFigures }): ReactElement {
  const { found, name, problems } = table;
  const { say } = usePane();
  const styles = useStyles();
  return (
    <Section
      heading={name}
      name
      label={say(message('readingReport.part', { name, range: rangeText(found.range) }))}
      aside={say(message('pane.input-rows', { rows: String(found.rows.length) }))}
    >
      <p className={styles.place}>
        <CellLink range={found.range} name={name} />
      </p>
      <ul className={styles.list} aria-label={say(message('readingReport.headings', {}))}>
        {found.columns.map((column, index) => (
          <li key={index} className={styles.item}>
            {column.heading} <CellLink cell={column.cell} />
            <span className={styles.how}>{say(columnWords(column))}</span>
          </li>
        ))}
      </ul>
      <FindingList findings={problems} />
    </Section>
  );
}
