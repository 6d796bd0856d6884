export { findTraps } from './findTraps';
