/** Styles that webpack puts in the page. */
declare module '*.css';
