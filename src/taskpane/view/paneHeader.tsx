import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import {
  ArrowClockwiseRegular,
  ChevronLeftRegular,
  ClipboardPasteRegular,
  MoreHorizontalRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { message, type Message } from '../../messages/message';
import type { Model } from '../../models/model';
import { isLogged, pageModel, type Page } from '../paneState';
import { wayBack } from '../wayBack';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  header: {
    display: 'grid',
    // The title is never squeezed: of a long way back only the beginning is shown.
    gridTemplateColumns: 'fit-content(55%) minmax(0, 1fr) auto',
    alignItems: 'center',
    paddingInline: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    gridColumn: 2,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    textAlign: 'center',
  },
  back: {
    justifySelf: 'start',
    paddingInline: tokens.spacingHorizontalXS,
    minWidth: 0,
    maxWidth: '100%',
  },
  backText: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  menu: { gridColumn: 3, justifySelf: 'end' },
});

/** Where one is, the way back, and the rarely used choices. */
export function PaneHeader(): ReactElement {
  const { say, state, session } = usePane();
  const styles = useStyles();
  const model = pageModel(state, session.models);
  const back = wayBack(state.page, session.models, say);
  const from = model && { from: model.id };
  return (
    <header className={styles.header}>
      {back && (
        <Button
          appearance="subtle"
          className={styles.back}
          icon={<ChevronLeftRegular />}
          aria-label={say(back.label)}
          onClick={() => session.goTo(back.page)}
        >
          <span className={styles.backText}>{say(back.text)}</span>
        </Button>
      )}
      <h1 className={styles.title}>{say(titleOf(state.page, model))}</h1>
      <Menu
        inline
        checkedValues={{ language: [state.language], log: isLogged(state) ? ['log'] : [] }}
        onCheckedValueChange={(_, { name, checkedItems }) => {
          if (name === 'log') session.setLog(checkedItems.includes('log'));
          else session.setLanguage(checkedItems[0] === 'en' ? 'en' : 'sv');
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            className={styles.menu}
            icon={<MoreHorizontalRegular />}
            aria-label={say(message('pane.menu', {}))}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<ArrowClockwiseRegular />} onClick={() => void session.read()}>
              {say(message('pane.read-again', {}))}
            </MenuItem>
            {state.workbook && state.page.kind !== 'paste' && (
              <MenuItem
                icon={<ClipboardPasteRegular />}
                onClick={() => session.goTo({ kind: 'paste', ...from })}
              >
                {say(message('pane.paste', {}))}
              </MenuItem>
            )}
            {state.workbook && (
              <MenuItemCheckbox name="log" value="log">
                {say(message('changes.log', {}))}
              </MenuItemCheckbox>
            )}
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{say(message('pane.language', {}))}</MenuGroupHeader>
              <MenuItemRadio name="language" value="sv" lang="sv">
                Svenska
              </MenuItemRadio>
              <MenuItemRadio name="language" value="en" lang="en">
                English
              </MenuItemRadio>
            </MenuGroup>
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
}

function titleOf({ kind }: Page, model: Model | undefined): Message {
  if (kind === 'reading') return message('readingReport.title', {});
  if (kind === 'paste') return message('pane.paste', {});
  return model?.title ?? message('pane.name', {});
}
