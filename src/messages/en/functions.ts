/** The custom functions in cells. */
export const functions = {};
