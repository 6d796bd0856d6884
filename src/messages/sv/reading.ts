/** What the reader says of cells, tables and files. */
export const reading = {};
