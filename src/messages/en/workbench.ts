/** The workbench page. */
export const workbench = {};
