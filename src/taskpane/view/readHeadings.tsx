import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { message } from '../../messages/message';
import type { ReadHeading } from '../../tables/readingReport';
import type { TableSchema } from '../../tables/schema';
import { CellLink } from './cellLink';
import { MeaningChoice } from './meaningChoice';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.2fr)',
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
});

/** A table's headings: what each was taken for, how surely, and the choice of something else. */
export function ReadHeadings(props: {
  readonly schema: TableSchema;
  readonly headings: readonly ReadHeading[];
}): ReactElement {
  const { say, state } = usePane();
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
          <MeaningChoice
            heading={heading.heading}
            sheet={heading.cell.sheet}
            table={props.schema.id}
            taken={heading.column}
            meanings={props.schema.columns.map((column) => ({
              key: column.key,
              name: column.heading[state.language],
            }))}
            mayBeOpen={props.schema.openColumns !== undefined}
          />
        </li>
      ))}
    </ul>
  );
}
