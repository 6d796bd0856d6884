export { figureTrapsWork } from './figureTraps';
export { findTraps, trapsWork } from './findTraps';
