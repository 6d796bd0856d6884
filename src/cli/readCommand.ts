import { recogniseFor } from '../models/run';
import { readingReport } from '../tables/readingReport';
import { inputSheets } from '../workbook/inputSheets';
import { couldNot, done, type Call, type Ended } from './call';
import { findingText } from './findingText';
import { readingJson } from './readingJson';
import { readingText } from './readingText';
import { openWorkbookFile } from './workbookFile';
import { hasErrors } from '../tables/finding';

/** `read`: every table, form and table of figures that any model would find, what each cell was read as, and what is wrong. */
export async function readCommand(call: Call): Promise<Ended> {
  const { args, at, say } = call;
  const [file = ''] = args.operands;
  const opened = await openWorkbookFile(call, file);
  if (!opened.ok) return couldNot(opened.problem);
  const sheets = inputSheets(opened.value.snapshot);
  const recognised = recogniseFor(
    {
      // Models may read the same table; it is looked for once.
      tables: [...new Set(at.models.flatMap(({ tables }) => tables))],
      forms: [...new Set(at.models.flatMap(({ forms }) => forms))],
      readsFigures: true,
    },
    sheets,
  );
  const report = readingReport(recognised, sheets);
  if (args.json) at.out(JSON.stringify(readingJson(recognised, report, call), null, 2));
  else {
    const findings = recognised.findings.map((finding) => findingText(finding, say)).join('\n');
    at.out([readingText(report, call), findings].filter((text) => text !== '').join('\n\n'));
  }
  return hasErrors(recognised.findings) ? { code: 1 } : done;
}
