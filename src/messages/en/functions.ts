/** The custom functions in cells. */
export const functions = {
  'function-amount': () =>
    'The amount must be a number of whole kronor; round it or correct the cell.',
  'function-weights-shape': () =>
    'The weights must stand in one column or one row; select a single column or row.',
  'function-weight-missing': ({ position }: { position: string }) =>
    `Weight number ${position} in the list is blank; fill in the cell, or write 0 if nothing falls to it.`,
  'function-weight-no-number': ({ position }: { position: string }) =>
    `Weight number ${position} in the list is not a number; write a number in the cell.`,
  'function-weight-negative': ({ position }: { position: string }) =>
    `Weight number ${position} in the list is negative; weights must be zero or more.`,
  'function-weights-zero': () => 'The weights sum to zero; at least one weight must be above zero.',
  'function-national': () =>
    'The national total must be a number above zero; correct it or leave it out.',
  'function-weights-above-national': () =>
    'The weights sum to more than the national total; correct the total or the weights.',
};
