// The bundler and the test runner import a stylesheet as its text.
declare module '*.css' {
  const text: string;
  export default text;
}
