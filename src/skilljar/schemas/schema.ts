/** What zod says of one broken rule. */
export interface SchemaIssue {
  readonly path: PropertyKey[];
  readonly message: string;
  readonly code?: string;
  readonly expected?: string;
}

/** What a zod schema is to this client: something that parses safely. */
export interface Schema {
  safeParse(value: unknown): { success: true } | { success: false; error: { issues: readonly SchemaIssue[] } };
  /** Known keys, where it is an object. */
  readonly shape?: Readonly<Record<string, unknown>>;
}
