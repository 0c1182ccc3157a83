/** The bundler and the test runner import the browser's script as its text. */
declare const text: string;
export default text;
