// The bundler and the test runner both turn a schema file into its text.
declare module '*.graphql' {
  const text: string;
  export default text;
}
