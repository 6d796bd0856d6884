import { createRoot } from 'react-dom/client';
import { languageOf } from '../messages/language';
import { models } from '../models';
import { localDate } from '../tables/layout';
import { officeWorkbook } from '../workbook/office/officeWorkbook';
import { memoryIn } from './memory';
import { officeArrival } from './officeArrival';
import { showOfficeProblem } from './officeProblem';
import { createSession } from './session';
import { sheetsToInsert } from './sheetsToInsert';
import { themeFor } from './theme';
import { App } from './view/app';

async function start(root: Element): Promise<void> {
  const arrival = await officeArrival();
  if (arrival !== 'excel') {
    showOfficeProblem(root, arrival, languageOf(navigator.language));
    // An Excel that was only slow gets its pane all the same.
    if (arrival === 'silent') await Office.onReady().then(() => start(root));
    return;
  }
  const language = languageOf(Office.context.displayLanguage);
  const session = createSession({
    workbook: officeWorkbook(),
    models,
    memory: memoryIn(() => window.localStorage),
    language,
    today: () => localDate(new Date()),
    sheets: sheetsToInsert,
  });
  root.replaceChildren();
  const theme = themeFor(Office.context.officeTheme?.bodyBackgroundColor);
  createRoot(root).render(<App session={session} theme={theme} language={language} />);
}

const root = document.getElementById('root');
if (root) void start(root);
