export { layOut, type LayoutContext } from './layOut';
export { localDate } from './localDate';
export { optionsOfMark, writtenAsOfMark } from './markComment';
export { modelOfMark } from './target';
