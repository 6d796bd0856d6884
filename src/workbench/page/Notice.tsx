import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { message } from '../../messages/message';
import { useLanguage } from './language';
import type { Workbooks } from './useWorkbooks';

/** One sentence about what happened last: a workbook opened, saved, or not readable and why. */
export function Notice({
  workbooks: { notice, previous, back, dismiss },
}: {
  workbooks: Workbooks;
}) {
  const { text } = useLanguage();
  return (
    <div className="notice" role={notice?.intent === 'error' ? 'alert' : 'status'}>
      {notice && (
        <MessageBar intent={notice.intent} politeness="polite">
          <MessageBarBody>{text(notice.text)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                size="small"
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={text(message('workbench.dismiss', {}))}
                onClick={dismiss}
              />
            }
          >
            {notice.offersBack && previous && (
              <Button size="small" onClick={back}>
                {text(message('workbench.back', {}))}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
