import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { useEffect, useState, type ReactElement } from 'react';
import { message, type Text } from '../../messages/message';
import type { OptionSchema } from '../../models/model';
import type { Recipient } from '../recipients';
import { usePane } from './paneContext';
import { Section } from './section';

const useStyles = makeStyles({
  summary: {
    width: '100%',
    justifyContent: 'space-between',
    minHeight: '32px',
    paddingInline: 0,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  form: { display: 'grid', rowGap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS },
  control: { minWidth: 0, width: '100%' },
});

interface OptionsProps {
  readonly schemas: readonly OptionSchema[];
  /** The values as the model used them, fallbacks filled in. */
  readonly values: Readonly<Record<string, string>>;
  readonly recipients: readonly Recipient[];
}

/** The choices in one line, which opens to a form made from the model's schema. */
export function Options({ schemas, values, recipients }: OptionsProps): ReactElement | null {
  const { say } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const offered = schemas.filter((schema) => schema.kind !== 'recipient' || recipients.length > 0);
  if (offered.length === 0) return null;
  const summary = optionLine(offered, values, recipients, say);
  return (
    <Section heading={say(message('pane.options', {}))}>
      <Button
        appearance="transparent"
        className={styles.summary}
        aria-expanded={open}
        icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
        iconPosition="after"
        title={summary}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.line}>{summary}</span>
      </Button>
      {open && (
        <div className={styles.form}>
          {offered.map((schema) => (
            <OptionField
              key={schema.key}
              schema={schema}
              value={values[schema.key] ?? schema.fallback}
              recipients={recipients}
            />
          ))}
        </div>
      )}
    </Section>
  );
}

function OptionField(props: {
  readonly schema: OptionSchema;
  readonly value: string;
  readonly recipients: readonly Recipient[];
}): ReactElement {
  const { schema, value, recipients } = props;
  const { say, session } = usePane();
  const styles = useStyles();
  const choose = (chosen: string): void => session.setOption(schema.key, chosen);
  return (
    <Field label={say(schema.title)} hint={say(schema.help)}>
      {schema.kind !== 'choice' && schema.kind !== 'recipient' ? (
        <TextOption value={value} onChosen={choose} />
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
              {withChosen(recipients, value).map(({ code, name }) => (
                <option key={code} value={code}>
                  {recipientText({ code, name })}
                </option>
              ))}
            </>
          )}
        </Select>
      )}
    </Field>
  );
}

/** A text counts when the user leaves the field or presses Enter, not at every letter. */
function TextOption(props: {
  readonly value: string;
  readonly onChosen: (value: string) => void;
}): ReactElement {
  const { value, onChosen, ...field } = props;
  const styles = useStyles();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const commit = (): void => {
    if (text.trim() !== value) onChosen(text.trim());
  };
  return (
    <Input
      {...field}
      className={styles.control}
      value={text}
      onChange={(_, { value: typed }) => setText(typed)}
      onBlur={commit}
      onKeyDown={({ key }) => {
        if (key === 'Enter') commit();
      }}
    />
  );
}

/** @example "23 Region Jämtland Härjedalen · hela kronor" */
function optionLine(
  schemas: readonly OptionSchema[],
  values: Readonly<Record<string, string>>,
  recipients: readonly Recipient[],
  say: (text: Text) => string,
): string {
  const parts = [...schemas].sort(recipientsFirst).map((schema) => {
    const value = values[schema.key] ?? schema.fallback;
    if (value === '') return '';
    if (schema.kind !== 'choice' && schema.kind !== 'recipient')
      return `${say(schema.title)}: ${value}`;
    if (schema.kind === 'choice') {
      const choice = schema.choices.find((one) => one.value === value);
      return choice ? say(choice.title) : value;
    }
    const recipient = recipients.find(({ code }) => code === value);
    return recipient ? recipientText(recipient) : `${say(schema.title)}: ${value}`;
  });
  return parts.filter((part) => part !== '').join(' · ');
}

/** Who it is about says most, and must not be cut off at the end of the line. */
const recipientsFirst = (a: OptionSchema, b: OptionSchema): number =>
  Number(b.kind === 'recipient') - Number(a.kind === 'recipient');

const recipientText = ({ code, name }: Recipient): string =>
  code === name ? code : `${code} ${name}`;

/** A remembered choice that this workbook does not have still shows, so that the form tells the truth. */
function withChosen(recipients: readonly Recipient[], value: string): readonly Recipient[] {
  if (value === '' || recipients.some(({ code }) => code === value)) return recipients;
  return [...recipients, { code: value, name: value }];
}
