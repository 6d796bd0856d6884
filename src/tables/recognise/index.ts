export { recognise, recogniseWork, type WantedInput } from './recognise';
