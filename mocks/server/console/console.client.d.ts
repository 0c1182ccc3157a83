/** The bundler and the test runner both turn the browser's script into its text. */
declare const text: string;
export default text;
