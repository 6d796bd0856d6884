export { layOut, layOutWork, type LayoutContext } from './layOut';
export { keepsLog, logModel, logTime, withLog } from './logSheet';
export { localDate } from './localDate';
export { madeFrom, marksOfMark, optionsOfMark, writtenAsOfMark } from './markComment';
export { modelOfMark, type Standing, type WantedPlace } from './target';
export { canBeConfirmed, placeProblem } from './placeProblem';
export { firstInUse, meets } from './inUse';
export { axisStart } from './waterfall';
