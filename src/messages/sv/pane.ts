/** The task pane. */
export const pane = {};
