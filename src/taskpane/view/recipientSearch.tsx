import { Combobox, makeStyles, Option } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { message } from '../../messages/message';
import { recipientsLike, recipientText, type Recipient } from '../recipients';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  field: { minWidth: 0, width: '100%' },
  list: { maxHeight: '40vh' },
});

/** So many fit in a list that one still looks through, and are drawn at once. */
const mostShown = 30;

/**
 * The field for one of very many: a person writes a part of the code or the name and chooses among those
 * that have it. A list of all would take long to draw, and nobody would find anything in it.
 */
export function RecipientSearch(props: {
  readonly recipients: readonly Recipient[];
  /** The code of the chosen one, or nothing. */
  readonly value: string;
  readonly onChosen: (code: string) => void;
}): ReactElement {
  const { recipients, value, onChosen, ...field } = props;
  const { say } = usePane();
  const styles = useStyles();
  /** What is being written; nothing while nobody writes. */
  const [written, write] = useState<string>();
  const chosen = useMemo(() => recipients.find(({ code }) => code === value), [recipients, value]);
  const found = useMemo(() => recipientsLike(recipients, written ?? ''), [recipients, written]);
  const none = say(message('pane.recipient-none', {}));
  const more = found.length - mostShown;
  return (
    <Combobox
      {...field}
      className={styles.field}
      listbox={{ className: styles.list }}
      value={written ?? (chosen ? recipientText(chosen) : value)}
      placeholder={none}
      expandIcon={{ 'aria-label': say(message('pane.recipient-open', {})) }}
      selectedOptions={[value]}
      onChange={({ target }) => write(target.value)}
      onOptionSelect={(_, { optionValue }) => {
        // Told with nothing as well, when what is being written is no longer the chosen one.
        if (optionValue === undefined) return;
        write(undefined);
        onChosen(optionValue);
      }}
      onBlur={() => write(undefined)}
    >
      <Option value="">{none}</Option>
      {found.slice(0, mostShown).map((recipient) => (
        <Option key={recipient.code} value={recipient.code}>
          {recipientText(recipient)}
        </Option>
      ))}
      {more > 0 && (
        <Option value="more" disabled>
          {say(message('pane.recipient-more', { count: String(more) }))}
        </Option>
      )}
    </Combobox>
  );
}
