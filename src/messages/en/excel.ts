/** What Excel or a file answers when it cannot be read or written. */
export const excel = {
  'excel-edit-mode': () =>
    'Finish editing the cell with Enter or Esc and try again; Excel accepts nothing while a cell is being edited.',
  'excel-access-denied': () =>
    'Excel does not let the add-in into the workbook; enable editing or remove the protection and try again.',
  'excel-protected-workbook': () =>
    'The structure of the workbook is protected, so no sheet can be added; remove the protection under Review › Protect Workbook and try again.',
  'excel-protected-sheet': ({ sheet }: { sheet: string }) =>
    `The sheet “${sheet}” is protected; remove the protection under Review › Unprotect Sheet and try again.`,
  'excel-request-too-large': () =>
    'The result is larger than Excel accepts at once; divide the input into smaller tables and try again.',
  'excel-answer-too-large': () =>
    'The workbook is larger than Excel hands out at once; move the input to a smaller workbook and open the add-in there.',
  'excel-session-lost': () =>
    'The connection to Excel was lost; close the pane, open it again and try once more.',
  'excel-not-found': () =>
    'The sheet, name or cell is no longer in the workbook; read again and try once more.',
  'excel-sheet-exists': ({ sheet }: { sheet: string }) =>
    `There is already a sheet called “${sheet}”; rename or remove it and try again.`,
  'excel-sheet-missing': ({ sheet }: { sheet: string }) =>
    `The sheet “${sheet}” is no longer there; read the workbook again and try once more.`,
  'excel-result-moved': ({ sheet }: { sheet: string }) =>
    `The earlier result on the sheet “${sheet}” has been moved or changed; read the workbook again and try once more.`,
  'excel-cell-in-the-way': ({ cell }: { cell: string }) =>
    `The cell ${cell} is filled in and would be overwritten; move its content and try again.`,
  'excel-write-undone': ({ sheet, code }: { sheet: string; code: string }) =>
    `Excel stopped the writing with the error ${code}, so the sheet “${sheet}” was removed again and all is as before; try again.`,
  'excel-write-restored': ({ sheet, code }: { sheet: string; code: string }) =>
    `Excel stopped the writing with the error ${code}; the sheet “${sheet}” has been restored and everything is as before, try again.`,
  'excel-write-half-done': ({ sheet, code }: { sheet: string; code: string }) =>
    `Excel stopped the writing with the error ${code} and the sheet “${sheet}” was left incomplete; read the workbook again and it will be restored.`,
  'excel-write-unanswered': ({ sheet }: { sheet: string }) =>
    `Excel did not answer the writing to the sheet “${sheet}”; close the pane and open it again, and what was not finished will be restored.`,
  'excel-nothing-to-undo': () =>
    'There is no writing to undo; read the workbook again if you have just written.',
  'excel-undo-changed': ({ sheet }: { sheet: string }) =>
    `The result on the sheet “${sheet}” has been changed since it was written and the change would be lost; take the change back or copy it to another sheet and try again.`,
  'excel-undo-half-done': ({ sheet }: { sheet: string }) =>
    `Excel stopped the undoing and the sheet “${sheet}” is not fully restored yet; read the workbook again and it will be completed.`,
  'excel-unknown': ({ code }: { code: string }) =>
    `Excel answered with the error ${code} and nothing was changed; try again, and restart Excel if it happens again.`,
};
