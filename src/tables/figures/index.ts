export { figureTables, figureTablesWork } from './figureTables';
