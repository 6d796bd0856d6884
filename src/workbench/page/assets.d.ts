/** Styles that webpack puts in the page. */
declare module '*.css';

/** A sample workbook, by the address that webpack serves it under. */
declare module '*.xlsx' {
  const address: string;
  export default address;
}
