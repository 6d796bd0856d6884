/** A comma-separated file in a bundle: its text. */
declare module '*.csv' {
  const text: string;
  export default text;
}
