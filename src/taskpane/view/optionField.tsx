import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { message } from '../../messages/message';
import type { OptionSchema } from '../../models/model';
import type { Finding } from '../../tables/finding';
import { recipientText, type Recipient } from '../recipients';
import { usePane } from './paneContext';
import { RecipientSearch } from './recipientSearch';
import { WrittenOption } from './writtenOption';

const useStyles = makeStyles({ control: { minWidth: 0, width: '100%' } });

interface OptionFieldProps {
  readonly schema: OptionSchema;
  readonly value: string;
  readonly recipients: readonly Recipient[];
  /** Why the value cannot be used. */
  readonly problem: Finding | undefined;
}

/** One option: its title, what it means, the field that its kind asks for, and what is wrong with it. */
export function OptionField(props: OptionFieldProps): ReactElement {
  const { schema, value, recipients, problem } = props;
  const { say, session } = usePane();
  const styles = useStyles();
  const choose = (chosen: string): void => session.setOption(schema.key, chosen);
  return (
    <Field
      label={say(schema.title)}
      hint={say(schema.help)}
      {...(problem && { validationMessage: say(problem.message) })}
    >
      {schema.kind === 'recipient' && recipients.length > mostInList ? (
        <RecipientSearch recipients={recipients} value={value} onChosen={choose} />
      ) : schema.kind !== 'choice' && schema.kind !== 'recipient' ? (
        <WrittenOption schema={schema} value={value} onChosen={choose} />
      ) : (
        <Select
          className={styles.control}
          value={value}
          onChange={(_, { value: chosen }) => choose(chosen)}
        >
          {schema.kind === 'choice' ? (
            schema.choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {say(choice.title)}
              </option>
            ))
          ) : (
            <>
              <option value="">{say(message('pane.recipient-none', {}))}</option>
              {withChosen(recipients, value).map((recipient) => (
                <option key={recipient.code} value={recipient.code}>
                  {recipientText(recipient)}
                </option>
              ))}
            </>
          )}
        </Select>
      )}
    </Field>
  );
}

/** The municipalities of the country fit in a list that opens at once. */
const mostInList = 300;

/** A remembered choice that this workbook does not have still shows, so that the form tells the truth. */
function withChosen(recipients: readonly Recipient[], value: string): readonly Recipient[] {
  if (value === '' || recipients.some(({ code }) => code === value)) return recipients;
  return [...recipients, { code: value, name: value }];
}
