export { splitLine, type LineHints, type LineSplit } from './splitLine';
export type { PastedValue, Reading } from './readings';
