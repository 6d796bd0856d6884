export { findTraps, trapsWork } from './findTraps';
