import { FluentProvider, Spinner, webLightTheme } from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '../../messages/language';
import { message } from '../../messages/message';
import { FileDrop } from './FileDrop';
import { LanguageProvider, shownIn } from './language';
import { Notice } from './Notice';
import { PaneFrame } from './PaneFrame';
import { Spreadsheet } from './spreadsheet/Spreadsheet';
import { Toolbar } from './Toolbar';
import { useWorkbooks } from './useWorkbooks';

/** The workbench: a spreadsheet beside the add-in's real pane, for people without Excel. */
export function WorkbenchPage() {
  const [language, setLanguage] = useState<Language>('sv');
  const workbooks = useWorkbooks();
  const shown = shownIn(language);
  const { current } = workbooks;
  return (
    <LanguageProvider value={shown}>
      <FluentProvider theme={webLightTheme}>
        <div className="workbench">
          <Toolbar workbooks={workbooks} onLanguage={setLanguage} />
          <Notice workbooks={workbooks} />
          <FileDrop onFile={(file) => void workbooks.openFile(file)}>
            {current ? (
              <div className="desk">
                <main
                  className="sheetArea"
                  aria-label={shown.text(message('workbench.sheetArea', {}))}
                >
                  <Spreadsheet key={current.number} store={current.store} />
                </main>
                <PaneFrame key={`${current.number} ${language}`} host={current.host} />
              </div>
            ) : (
              <div className="desk">
                {workbooks.busy && <Spinner label={shown.text(message('workbench.loading', {}))} />}
              </div>
            )}
          </FileDrop>
        </div>
      </FluentProvider>
    </LanguageProvider>
  );
}
