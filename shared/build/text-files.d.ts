/**
 * Files that the bundles take in as they are: SQL and CSV as text (also under vitest), style
 * sheets for their effect in the browser only.
 */
declare module '*.sql' {
  const text: string;
  export default text;
}

declare module '*.csv' {
  const text: string;
  export default text;
}

declare module '*.css';
