import { Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { message } from '../../messages/message';
import type { OptionSchema } from '../../models/model';
import { fieldText } from '../../models/optionText';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  field: { minWidth: 0, width: '100%' },
  number: { fontVariantNumeric: 'tabular-nums' },
});

interface WrittenOptionProps {
  readonly schema: OptionSchema;
  /** As the model used it, or as it was written where it could not be read. */
  readonly value: string;
  readonly onChosen: (value: string) => void;
}

/**
 * A field for what is written: text, a number, a day. It counts when the user leaves the field or presses
 * Enter, not at every letter; a day that is picked counts at once. An empty field is the fallback.
 */
export function WrittenOption(props: WrittenOptionProps): ReactElement {
  const { schema, value, onChosen, ...field } = props;
  const { say } = usePane();
  const styles = useStyles();
  const shown = fieldText(schema, value);
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const commit = (written: string): void => {
    if (written.trim() !== shown) onChosen(written.trim());
  };
  // A day that could not be read must be seen to be put right, which a field of days does not allow.
  const isDay = schema.kind === 'date' && (text === '' || isoDay.test(text));
  return (
    <Input
      {...field}
      className={styles.field}
      type={isDay ? 'date' : 'text'}
      {...(schema.kind === 'amount' && { contentAfter: say(message('unit.kr', {})) })}
      {...(isNumber(schema) && { inputMode: 'decimal', input: { className: styles.number } })}
      placeholder={fieldText(schema, schema.fallback)}
      value={text}
      onChange={(_, { value: typed }) => {
        setText(typed);
        if (isDay && isWholeYear(typed)) commit(typed);
      }}
      onBlur={() => commit(text)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') commit(text);
      }}
    />
  );
}

const isNumber = ({ kind }: OptionSchema): boolean => kind === 'amount' || kind === 'count';

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** A field of days tells each figure of the year as it is typed: 2026 is 0002 first. */
const isWholeYear = (day: string): boolean => /^[1-9]\d{3}-/.test(day);
