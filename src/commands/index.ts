import { languageOf } from '../messages/language';
import { models } from '../models';
import { localDate } from '../tables/layout';
import { officeWorkbook } from '../workbook/office/officeWorkbook';
import { recalculate } from './recalculate';

/** The button *Räkna om* on the ribbon. Its name is the manifest's. */
async function pressed(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const came = await recalculate(officeWorkbook(), models, {
      language: languageOf(Office.context.displayLanguage),
      today: localDate(new Date()),
    });
    if (came !== 'written') await Office.addin.showAsTaskpane();
  } finally {
    // Excel keeps the button busy until it hears this.
    event.completed();
  }
}

// Without Office.js there is no ribbon; the pane says so.
if (typeof Office !== 'undefined') {
  void Office.onReady(({ host }) => {
    if (host !== Office.HostType.Excel) return;
    Office.actions.associate('recalculate', (event: Office.AddinCommands.Event) => {
      void pressed(event);
    });
  });
}
