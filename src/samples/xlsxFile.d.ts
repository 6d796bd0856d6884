/** A workbook file in a bundle: its bytes in a bundle for Node, its address in a page. */
declare module '*.xlsx' {
  const file: Uint8Array | string;
  export default file;
}
