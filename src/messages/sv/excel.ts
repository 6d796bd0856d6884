/** What Excel or a file answers when it cannot be read or written. */
export const excel = {};
