/** What the writers say: plans, faults, files. */
export const writing = {};
