import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { message, type Text } from '../../messages/message';
import type { OptionSchema } from '../../models/model';
import { optionText } from '../../models/optionText';
import type { Finding } from '../../tables/finding';
import { groupsOf } from '../optionGroups';
import { recipientText, type Recipient } from '../recipients';
import { FoldingButton } from './foldingButton';
import { OptionField } from './optionField';
import { usePane } from './paneContext';
import { Section } from './section';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface OptionsProps {
  readonly schemas: readonly OptionSchema[];
  /** The values as the model used them, fallbacks filled in. */
  readonly values: Readonly<Record<string, string>>;
  readonly recipients: readonly Recipient[];
  /** What is wrong with the options is said at their fields. */
  readonly findings: readonly Finding[];
}

/**
 * The choices in one line, which opens to a form made from the model's schema. What belongs together stands
 * under a heading of its own, folded until something is chosen there. A field in error is always in sight.
 */
export function Options(props: OptionsProps): ReactElement | null {
  const { schemas, values, recipients, findings } = props;
  const { say } = usePane();
  const styles = useStyles();
  const offered = schemas.filter((schema) => schema.kind !== 'recipient' || recipients.length > 0);
  const problemOf = ({ key }: OptionSchema): Finding | undefined =>
    findings.find(({ option }) => option === key);
  const [isOpen, open] = useFolding(offered.some((schema) => problemOf(schema) !== undefined));
  if (offered.length === 0) return null;
  const field = (schema: OptionSchema): ReactElement => (
    <OptionField
      key={schema.key}
      schema={schema}
      value={values[schema.key] ?? schema.fallback}
      recipients={recipients}
      problem={problemOf(schema)}
    />
  );
  return (
    <Section heading={say(message('pane.options', {}))}>
      <FoldingButton
        text={optionLine(offered, values, recipients, say) || say(message('pane.options-none', {}))}
        isOpen={isOpen}
        onFold={() => open(!isOpen)}
      />
      {isOpen && (
        <div className={styles.form}>
          {groupsOf(offered).map((group, index) =>
            group.title ? (
              <Group
                key={index}
                title={say(group.title)}
                isNeeded={group.schemas.some(
                  (schema) => problemOf(schema) !== undefined || isChosen(schema, values),
                )}
              >
                {group.schemas.map(field)}
              </Group>
            ) : (
              group.schemas.map(field)
            ),
          )}
        </div>
      )}
    </Section>
  );
}

/** Options under a heading of their own. */
function Group(props: {
  readonly title: string;
  /** Whether something has been chosen or is wrong in it. */
  readonly isNeeded: boolean;
  readonly children: readonly ReactElement[];
}): ReactElement {
  const { title, isNeeded, children } = props;
  const styles = useStyles();
  const [isOpen, open] = useFolding(isNeeded);
  return (
    <div role="group" aria-label={title} className={styles.group}>
      <FoldingButton text={title} isOpen={isOpen} onFold={() => open(!isOpen)} />
      {isOpen && <div className={styles.form}>{children}</div>}
    </div>
  );
}

/** Open from when it is needed until it is folded, not only as long as it is: a field must not vanish when it is put right. */
function useFolding(isNeeded: boolean): [boolean, (open: boolean) => void] {
  const [isOpen, open] = useState(isNeeded);
  useEffect(() => {
    if (isNeeded) open(true);
  }, [isNeeded]);
  return [isOpen, open];
}

const isChosen = (
  { key, fallback }: OptionSchema,
  values: Readonly<Record<string, string>>,
): boolean => (values[key] ?? fallback) !== fallback;

/** @example "23 Region Jämtland Härjedalen · hela kronor" */
function optionLine(
  schemas: readonly OptionSchema[],
  values: Readonly<Record<string, string>>,
  recipients: readonly Recipient[],
  say: (text: Text) => string,
): string {
  // What stands in a group is told only where it has been chosen: the line is short.
  const told = schemas.filter((schema) => !schema.group || isChosen(schema, values));
  const parts = [...told].sort(recipientsFirst).map((schema) => {
    const value = values[schema.key] ?? schema.fallback;
    if (value === '') return '';
    const recipient =
      schema.kind === 'recipient' ? recipients.find(({ code }) => code === value) : undefined;
    if (recipient) return recipientText(recipient);
    const text = say(optionText(schema, value));
    return schema.kind === 'choice' ? text : `${say(schema.title)}: ${text}`;
  });
  return parts.filter((part) => part !== '').join(' · ');
}

/** Who it is about says most, and must not be cut off at the end of the line. */
const recipientsFirst = (a: OptionSchema, b: OptionSchema): number =>
  Number(b.kind === 'recipient') - Number(a.kind === 'recipient');
