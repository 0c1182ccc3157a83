// The types of a method's parameters, which flags can set. `npm run codegen` derives them from the declarations of the methods.

export type MethodType =
  | 'string'
  | 'number'
  | 'boolean'
  /** A text, or the contents of a file. */
  | 'text'
  /** A file, by its path. */
  | 'file'
  /** A value of any form, as JSON. */
  | 'json'
  /** Known texts. When `open`, other texts are accepted. */
  | { readonly enum: readonly string[]; readonly open?: true }
  | { readonly list: MethodType }
  | { readonly fields: Readonly<Record<string, Field>> }
  /** The name of an object type. */
  | { readonly ref: string };

/** A member of an object. */
export interface Field {
  readonly type: MethodType;
  readonly required?: true;
  /** The first sentence of its documentation. */
  readonly about?: string;
}

/** A parameter of a method: `variables`, `input`, an id of the URL, `options`. */
export interface Parameter {
  readonly name: string;
  readonly type: MethodType;
  readonly required?: true;
  /** For `options`: the names of the options that many methods have. */
  readonly shared?: readonly string[];
}
