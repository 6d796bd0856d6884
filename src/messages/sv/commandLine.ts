/** The command line. */
export const commandLine = {};
