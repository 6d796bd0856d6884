export { layOut, type LayoutContext } from './layOut';
export { modelOfMark } from './target';
