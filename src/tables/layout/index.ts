export { layOut, type LayoutContext } from './layOut';
export { localDate } from './localDate';
export { madeFrom, optionsOfMark, writtenAsOfMark } from './markComment';
export { modelOfMark, type Standing } from './target';
