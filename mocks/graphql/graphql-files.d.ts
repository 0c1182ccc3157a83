// The bundler and the test runner import a schema file as its text.
declare module '*.graphql' {
  const text: string;
  export default text;
}
