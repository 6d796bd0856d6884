export { recognise, type WantedInput } from './recognise';
