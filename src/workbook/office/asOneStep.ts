/**
 * Runs a write that needs several batches, so that Ctrl+Z takes all of it back at once where Excel can do
 * that (ExcelApi 1.20). A write in one batch is one step in every Excel.
 */
export function asOneStep<T>(
  severalBatches: boolean,
  write: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const merges = severalBatches && Office.context.requirements.isSetSupported('ExcelApi', '1.20');
  return merges ? Excel.run({ mergeUndoGroup: true }, write) : write(new Excel.RequestContext());
}
