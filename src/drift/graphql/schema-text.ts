/** The output of codegen: the output types of a platform's schema. */
export interface SchemaText {
  /** The root types. */
  readonly roots: Readonly<Record<string, string>>;
  /** `name:Type` of every field, by object and interface. */
  readonly types: Readonly<Record<string, string>>;
  /** The values of every enum. */
  readonly enums: Readonly<Record<string, string>>;
  /** The object types of every union and interface. */
  readonly possible: Readonly<Record<string, string>>;
}
