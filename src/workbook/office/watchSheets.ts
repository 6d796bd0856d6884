import { loadKnownObjects, type KnownObjects } from './knownObjects';

/** The sheets and tables of the workbook when the watch began, and how to end it. */
export interface SheetWatch {
  readonly known: KnownObjects;
  stop(): void;
}

type Registration = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Lists the sheets and calls back whenever cells change or sheets come, go or are renamed. One batch.
 * Refuses as Excel does (throws its error).
 */
export async function watchSheets(changed: () => void): Promise<SheetWatch> {
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  const answer = async (): Promise<void> => changed();
  const known = loadKnownObjects(context.workbook);
  const registrations: Registration[] = [
    worksheets.onChanged.add(answer),
    worksheets.onAdded.add(answer),
    worksheets.onDeleted.add(answer),
  ];
  // Newer than what the add-in requires; without it the next change of a cell brings the name along.
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.17')) {
    registrations.push(worksheets.onNameChanged.add(answer));
  }
  await context.sync();
  return { known: known(), stop: () => void stop(registrations) };
}

async function stop(registrations: readonly Registration[]): Promise<void> {
  const context = registrations[0]?.context;
  for (const registration of registrations) registration.remove();
  try {
    await context?.sync();
  } catch {
    // The workbook or the pane is closing; there is nothing left to stop.
  }
}
