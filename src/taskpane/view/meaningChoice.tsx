import { makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { message } from '../../messages/message';
import { usePane } from './paneContext';

const useStyles = makeStyles({ choice: { minWidth: 0, width: '100%' } });

/** What a heading or a label was taken for, and the choice of something else, kept in the workbook. */
export function MeaningChoice(props: {
  readonly heading: string;
  readonly sheet: string;
  /** The id of the table or form. */
  readonly table: string;
  /** The key of a column or field, `open` or `none`. */
  readonly taken: string;
  readonly meanings: readonly { readonly key: string; readonly name: string }[];
  /** Whether it may be a count of the user's own. */
  readonly mayBeOpen: boolean;
}): ReactElement {
  const { heading, sheet, table, taken, meanings, mayBeOpen } = props;
  const { say, session } = usePane();
  const styles = useStyles();
  return (
    <Select
      size="small"
      className={styles.choice}
      aria-label={say(message('readingReport.taken-for', { heading }))}
      value={taken}
      onChange={(_, { value: column }) =>
        void session.correct({ kind: 'heading', sheet, heading, table, column })
      }
    >
      {meanings.map(({ key, name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
      {mayBeOpen && <option value="open">{say(message('readingReport.as-count', {}))}</option>}
      <option value="none">{say(message('readingReport.as-nothing', {}))}</option>
    </Select>
  );
}
