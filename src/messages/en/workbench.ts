import type { NumberFormat } from '../language';

/** The workbench page. */
export const workbench = {
  'workbench.product': () => 'Regionkalkyl',
  'workbench.about': () => "Workbench: a spreadsheet and the add-in's pane, without Excel",
  'workbench.open': () => 'Open workbook…',
  'workbench.openFile': () => 'Choose a workbook (.xlsx) to open',
  'workbench.sample': () => 'Samples',
  'workbench.chooseSample': () => 'Open a sample…',
  'workbench.sampleOneRegion': () => 'One region: the welfare grant of 2020',
  'workbench.sampleAllRegions': () => 'All 21 regions: worked example of 2020',
  'workbench.sampleAllocation': () => 'Internal allocation 2020: 8 584 125 kr to needs',
  'workbench.sampleGrants': () => 'Earmarked grants: the registers of two regions',
  'workbench.sampleFrames': () => 'Budget frames 2019–2022: the boards’ frames',
  'workbench.samplePlan': () => 'Regional plan 2020–2022: the tables of the budget',
  'workbench.sampleCountyQuota': () => 'County to municipal numbers: Jämtland 2020',
  'workbench.download': () => 'Download .xlsx',
  'workbench.language': () => 'Language',
  // A language is named in itself, so that those who need it find it.
  'workbench.swedish': () => 'Svenska',
  'workbench.english': () => 'English',
  'workbench.sheetArea': () => 'Spreadsheet',
  'workbench.pane': () => 'The Regionkalkyl pane',
  'workbench.resizePane': () => 'Width of the pane',
  'workbench.drop': () => 'Drop the workbook here to open it',
  'workbench.loading': () => 'Reading the workbook …',
  'workbench.opened': (p: { name: string }) =>
    `${p.name} is open. The workbook before it is still there.`,
  'workbench.back': () => 'Back to the one before',
  'workbench.downloaded': (p: { name: string }) => `${p.name} is among your downloads.`,
  'workbench.dismiss': () => 'Close the message',
  'workbench.sampleMissing': (p: { name: string }) =>
    `The sample ${p.name} could not be read. Reload the page and try again.`,
  'workbench.cellsOf': (p: { sheet: string }) => `Cells of ${p.sheet}`,
  'workbench.gridKeys': () =>
    'Arrow keys move, F2 edits, Escape followed by Tab leaves the spreadsheet.',
  'workbench.cellContent': (p: { cell: string }) => `Content of ${p.cell}`,
  'workbench.selectAll': () => 'Select all',
  'workbench.formulaBar': () => 'Formula bar',
  'workbench.nameBox': () => 'Name box: the selected range',
  'workbench.sheets': () => 'Sheets',
  'workbench.addSheet': () => 'New sheet',
  'workbench.renameSheet': () => 'Rename the sheet',
  'workbench.deleteSheet': () => 'Delete the sheet',
  'workbench.zoom': () => 'Zoom',
  'workbench.percent': (p: { percent: string }) => `${p.percent}%`,
  'workbench.mean': (p: { value: string }, { number }: NumberFormat) => `Mean: ${number(p.value)}`,
  'workbench.count': (p: { count: string }, { number }: NumberFormat) =>
    `Count: ${number(p.count)}`,
  'workbench.sum': (p: { value: string }, { number }: NumberFormat) => `Sum: ${number(p.value)}`,
};
