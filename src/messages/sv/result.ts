/** The result sheet, whatever the model. */
export const result = {};
