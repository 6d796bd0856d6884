export { preparedSheets, type PreparedSheets } from './preparedSheets';
export { recognise, recogniseWork, type WantedInput } from './recognise';
