import { results } from '../../../src/skilljar/schemas/index.js';

/** The parts of a zod schema that the mocks read. */
export interface SchemaDef {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly options?: readonly Schema[];
  readonly values?: readonly unknown[];
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDef } }[];
}

/** A rule of a string, number or list. */
export interface CheckDef {
  readonly check: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
  readonly pattern?: RegExp;
}

export interface Schema {
  readonly _zod: { readonly def: SchemaDef };
}

export const defOf = (schema: unknown): SchemaDef => (schema as Schema)._zod.def;

export type Shape = Readonly<Record<string, Schema>>;

/** The fields of an object. */
export const shapeIn = (schema: unknown): Shape => defOf(schema).shape ?? {};

/** The response schema of an operation: `courses.get`. */
export const schemaOf = (operation: string): unknown => (results as Readonly<Record<string, unknown>>)[operation];

/** Whether a field is optional, and whether it can be null. */
export function optionality(schema: unknown): { readonly isOptional: boolean; readonly isNullable: boolean } {
  if (schema === undefined) return { isOptional: true, isNullable: false };
  const { type, innerType } = defOf(schema);
  if (type !== 'optional' && type !== 'nullable') return { isOptional: false, isNullable: false };
  return { isOptional: true, isNullable: type === 'nullable' || defOf(innerType).type === 'nullable' };
}

/** Whether a field contains an object, not an id. */
export function isObject(schema: unknown): boolean {
  if (schema === undefined) return false;
  const { type, innerType } = defOf(schema);
  return type === 'optional' || type === 'nullable' ? isObject(innerType) : type === 'object';
}
