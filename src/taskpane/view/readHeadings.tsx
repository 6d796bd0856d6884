import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { message } from '../../messages/message';
import type { ReadHeading } from '../../tables/readingReport';
import type { TableSchema } from '../../tables/schema';
import { CellLink } from './cellLink';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  how: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  choice: { minWidth: 0, width: '100%' },
});

/** A table's headings: what each was taken for, how surely, and the choice of something else. */
export function ReadHeadings(props: {
  readonly schema: TableSchema;
  readonly headings: readonly ReadHeading[];
}): ReactElement {
  const { say } = usePane();
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={say(message('readingReport.headings', {}))}>
      {props.headings.map((heading, index) => (
        <li key={index} className={styles.item}>
          <span>
            {heading.heading} <CellLink cell={heading.cell} />
            <span className={styles.how}>
              {say(message(`readingReport.how-${heading.how}`, {}))}
            </span>
          </span>
          <HeadingChoice schema={props.schema} heading={heading} />
        </li>
      ))}
    </ul>
  );
}

function HeadingChoice(props: {
  readonly schema: TableSchema;
  readonly heading: ReadHeading;
}): ReactElement {
  const { schema, heading } = props;
  const { say, session, state } = usePane();
  const styles = useStyles();
  const choose = (column: string): void => {
    const { sheet } = heading.cell;
    const said = { sheet, heading: heading.heading, table: schema.id, column };
    void session.correct({ kind: 'heading', ...said });
  };
  return (
    <Select
      size="small"
      className={styles.choice}
      aria-label={say(message('readingReport.taken-for', { heading: heading.heading }))}
      value={heading.column}
      onChange={(_, { value }) => choose(value)}
    >
      {schema.columns.map(({ key, heading: name }) => (
        <option key={key} value={key}>
          {name[state.language]}
        </option>
      ))}
      {schema.openColumns && (
        <option value="open">{say(message('readingReport.as-count', {}))}</option>
      )}
      <option value="none">{say(message('readingReport.as-nothing', {}))}</option>
    </Select>
  );
}
