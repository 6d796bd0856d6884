export { pasteModel, planPasted, type PasteContext } from './planPasted';
export { splitLine, type LineHints, type LineSplit } from './splitLine';
export { splitPasted, type PastedRow, type PastedTable } from './splitPasted';
export type { PastedValue, Reading } from './readings';
