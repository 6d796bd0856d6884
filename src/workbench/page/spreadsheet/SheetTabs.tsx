import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useState } from 'react';
import { message } from '../../../messages/message';
import type { Sheet } from '../../host/sheet';
import type { WorkbookStore } from '../../host/store';
import { useLanguage } from '../language';
import { addSheet, deleteSheet, renameSheet } from './useSpreadsheet';

/** The sheets of the workbook. A double click renames; a right click offers that and deleting. */
export function SheetTabs({ store }: { store: WorkbookStore }) {
  const { text } = useLanguage();
  const [renaming, setRenaming] = useState<string>();
  const visible = store.sheets.filter(({ visibility }) => visibility === 'Visible');
  return (
    <div className="sheetTabs">
      <div role="tablist" aria-label={text(message('workbench.sheets', {}))} className="tabList">
        {visible.map((sheet) =>
          renaming === sheet.id ? (
            <SheetName
              key={sheet.id}
              store={store}
              sheet={sheet}
              done={() => setRenaming(undefined)}
            />
          ) : (
            <Menu key={sheet.id} openOnContext>
              <MenuTrigger disableButtonEnhancement>
                <button
                  type="button"
                  role="tab"
                  aria-selected={sheet === store.activeSheet}
                  className="sheetTab"
                  onClick={() => store.batch('person', () => store.activate(sheet.id))}
                  onDoubleClick={() => setRenaming(sheet.id)}
                >
                  {sheet.name}
                </button>
              </MenuTrigger>
              <MenuPopover>
                <MenuList>
                  <MenuItem onClick={() => setRenaming(sheet.id)}>
                    {text(message('workbench.renameSheet', {}))}
                  </MenuItem>
                  <MenuItem
                    disabled={visible.length === 1}
                    onClick={() => deleteSheet(store, sheet.id)}
                  >
                    {text(message('workbench.deleteSheet', {}))}
                  </MenuItem>
                </MenuList>
              </MenuPopover>
            </Menu>
          ),
        )}
      </div>
      <button
        type="button"
        className="addSheet"
        aria-label={text(message('workbench.addSheet', {}))}
        title={text(message('workbench.addSheet', {}))}
        onClick={() => addSheet(store)}
      >
        +
      </button>
    </div>
  );
}

/** The tab as a text box. A name that Excel would not take is not taken: the old one stays. */
function SheetName({
  store,
  sheet,
  done,
}: {
  store: WorkbookStore;
  sheet: Sheet;
  done: () => void;
}) {
  const { text } = useLanguage();
  const [name, setName] = useState(sheet.name);
  const finish = (): void => {
    renameSheet(store, sheet.id, name);
    done();
  };
  return (
    <input
      autoFocus
      className="sheetName"
      aria-label={text(message('workbench.renameSheet', {}))}
      value={name}
      maxLength={31}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setName(event.target.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish();
        else if (event.key === 'Escape') done();
      }}
    />
  );
}
