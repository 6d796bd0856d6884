export { layOut, type LayoutContext } from './layOut';
export { localDate } from './localDate';
export { optionsOfMark } from './markComment';
export { modelOfMark } from './target';
