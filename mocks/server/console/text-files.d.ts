// The bundler and the test runner both turn a stylesheet into its text.
declare module '*.css' {
  const text: string;
  export default text;
}
