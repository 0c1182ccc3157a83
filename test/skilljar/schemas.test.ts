import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { printSchemas } from '../../codegen/zod.js';
import { manifest } from '../../src/manifest/index.js';
import * as functions from '../../src/skilljar/functions/index.js';
import type { RestOperation } from '../../src/skilljar/rest/operation.js';
import { results } from '../../src/skilljar/schemas/index.js';

const file = (text: string) => ts.createSourceFile('types.ts', text, ts.ScriptTarget.Latest, true);

/** What is printed for one type, as a result. */
function printed(type: string, declarations = ''): string {
  const source = file(`${declarations}\ntype Wanted = ${type};`);
  const alias = source.statements.at(-1) as ts.TypeAliasDeclaration;
  return printSchemas([source], [], [{ id: 'things.get', type: alias.type }]);
}

describe('schemas of answers', () => {
  it.each([
    ['{ a: string; b?: number | null }', 'z.looseObject({ a: z.string(), b: z.optional(z.nullable(z.number())) })'],
    ['{ a: { b: boolean }[] }', 'z.looseObject({ a: z.array(z.looseObject({ b: z.boolean() })) })'],
    ['readonly string[]', 'z.array(z.string())'],
    ['Array<number>', 'z.array(z.number())'],
    ['Base & { c: string }', 'z.looseObject({ a: z.string(), b: z.optional(z.number()), c: z.string() })'],
    ["Omit<Base, 'a'>", 'z.looseObject({ b: z.optional(z.number()) })'],
    ["Pick<Base, 'a' | 'b'>", 'z.looseObject({ a: z.string(), b: z.optional(z.number()) })'],
    ['Partial<Base>', 'z.looseObject({ a: z.optional(z.string()), b: z.optional(z.number()) })'],
    ['Required<Base>', 'z.looseObject({ a: z.string(), b: z.number() })'],
    ['{ a: string; [other: string]: unknown }', 'z.looseObject({ a: z.string() })'],
    ['Base', 'Base'],
    ['Base | Base[]', 'z.union([Base, z.array(Base)])'],
  ])('%s', (type, expected) => {
    expect(printed(type, 'interface Base { a: string; b?: number }')).toContain(`'things.get': ${expected},`);
  });

  it('a type that holds itself, and one that extends what Omit leaves', () => {
    const text = printed('Tree', "interface Tree extends Omit<Leaf, 'b'> { children: Tree[] } interface Leaf { a: string; b: string }");
    expect(text).toContain(
      'export const Tree: z.ZodMiniType = /* @__PURE__ */ z.looseObject({ a: z.string(), children: z.array(z.lazy(() => Tree)) });',
    );
  });

  it.each([
    ['() => void', /Not supported/],
    ['{ [key: string]: number }', /Only properties/],
    ['Omit<Base, keyof Base>', /property names/],
    ['Missing', /The type Missing does not exist/],
  ])('%s is refused', (type, message) => {
    expect(() => printed(type, 'interface Base { a: string }')).toThrow(message);
  });
});

it('every operation that answers with something has a schema for it, and nothing else has', () => {
  const all = Object.values(functions).flatMap((fn) => ('operations' in fn ? (fn.operations as readonly RestOperation[]) : []));
  const answering = all.filter(({ empty, kind }) => !empty && kind !== 'DELETE').map(({ id }) => id.slice('skilljar.'.length));
  const without = [...new Set(answering)].filter((id) => !(id in results));
  // They answer with a status alone.
  expect(without).toEqual([]);
  const ids = new Set(manifest.filter(({ platform }) => platform === 'skilljar').map(({ id }) => id.slice('skilljar.'.length)));
  expect(Object.keys(results).filter((id) => !ids.has(id))).toEqual([]);
});
