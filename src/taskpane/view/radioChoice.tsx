import { Label, makeStyles, Radio, RadioGroup, useId } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  // The question and its answers on one line, where the pane is wide enough.
  choice: { display: 'flex', flexWrap: 'wrap', alignItems: 'center' },
});

interface RadioChoiceProps<Value extends string> {
  readonly question: string;
  readonly value: Value;
  readonly answers: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
}

/** A question with a few answers of which one holds. */
export function RadioChoice<Value extends string>({
  question,
  value,
  answers,
  onChoose,
}: RadioChoiceProps<Value>): ReactElement {
  const styles = useStyles();
  const label = useId('choice');
  return (
    <div className={styles.choice}>
      <Label id={label}>{question}</Label>
      <RadioGroup
        layout="horizontal"
        aria-labelledby={label}
        value={value}
        onChange={(_, chosen) => {
          const answer = answers.find((each) => each.value === chosen.value);
          if (answer) onChoose(answer.value);
        }}
      >
        {answers.map((answer) => (
          <Radio key={answer.value} value={answer.value} label={answer.label} />
        ))}
      </RadioGroup>
    </div>
  );
}
