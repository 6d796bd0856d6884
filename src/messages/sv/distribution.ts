/** The model distribution: its tables, options, findings and sentences. */
export const distribution = {};
