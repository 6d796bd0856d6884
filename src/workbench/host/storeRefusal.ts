/** Excel would not do this; `code` is Office.js's name for why. */
export class StoreRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
