// The shipped documents on schemas that lack a part of the shipped one, at random: what is left is always valid, and little is left out.
import { buildSchema, type DocumentNode, extendSchema, type FragmentDefinitionNode, Kind, parse, print, validate, visit } from 'graphql';
import { expect, it } from 'vitest';
import { fitDocuments, fragmentsOf, parsed } from '../../codegen/adopt/fit.js';
import { notAMethod } from '../../codegen/adopt/not-a-method.js';
import { directives } from '../../codegen/generated/directives.js';
import { documents } from '../../codegen/generated/instruqt.js';
import { readModel, readOperation } from '../../codegen/model.js';
import { createGenerator } from '../../mocks/engine/generator.js';
import { shippedSDL } from './generated.js';

const shipped = parsed(documents);
const LEGITIMATE =
  /^the schema has no (?:query|mutation|subscription) |(?:has no fields to select by default|does not have any of the selected fields)$|^its pages have no items$|^a list method requires a list|^a subscription must have a variable/;

/** The schema without one field in ten, with other types in place of some, and with arguments that come, go and become required. */
function damaged(seed: number): string {
  const { number } = createGenerator(seed);
  let place = 0;
  const chance = (of: number) => number(String(place++), of) === 0;
  const tree = visit(parse(shippedSDL('instruqt')), {
    ObjectTypeDefinition: {
      leave(node) {
        const fields = (node.fields ?? []).flatMap((field, i) => {
          // A type without any is no schema.
          if (i > 0 && chance(10)) return [];
          const isRoot = /^(?:Query|Mutation|Subscription)$/.test(node.name.value);
          const kept = (field.arguments ?? []).filter(() => !chance(15));
          const more = chance(15) ? parse(`type A { a(extra: ${chance(2) ? 'Int!' : 'String'}): Int }`).definitions[0] : undefined;
          const added = more?.kind === Kind.OBJECT_TYPE_DEFINITION && (isRoot || chance(4)) ? (more.fields?.[0]?.arguments ?? []) : [];
          const retyped =
            !isRoot && chance(30)
              ? ([{ kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: chance(2) ? 'String' : 'Track' } }] as const)
              : [];
          return [{ ...field, arguments: [...kept, ...added], ...(retyped[0] && { type: retyped[0] }) }];
        });
        return { ...node, fields, interfaces: [] };
      },
    },
    InterfaceTypeDefinition: () => undefined,
  });
  return print(tree);
}

it.each(Array.from({ length: 8 }, (_, i) => i + 1))('schema %i', { timeout: 30_000 }, (seed) => {
  const schema = extendSchema(buildSchema(damaged(seed), { assumeValidSDL: true, assumeValid: true }), parse(directives));
  const { documents: fitted, leftOut } = fitDocuments(schema, shipped, [], (place, node) =>
    notAMethod(() => readOperation('instruqt', schema, node, `${place}.graphql`)),
  );
  expect(leftOut.filter(([, why]) => !LEGITIMATE.test(why))).toEqual([]);
  const fragments = [...fitted.values()].flatMap(fragmentsOf);
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const closure = (node: DocumentNode | FragmentDefinitionNode, found = new Set<FragmentDefinitionNode>()) => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = byName.get(name.value);
        if (!fragment || found.has(fragment)) return;
        found.add(fragment);
        closure(fragment, found);
      },
    });
    return found;
  };
  let operations = 0;
  for (const [place, document] of fitted) {
    if (fragmentsOf(document).length > 0) continue;
    operations += 1;
    const whole: DocumentNode = { kind: Kind.DOCUMENT, definitions: [...document.definitions, ...closure(document)] };
    expect(validate(schema, whole).map(({ message }) => `${place}: ${message}`)).toEqual([]);
  }
  expect(operations + leftOut.length).toBe([...shipped.values()].filter((document) => fragmentsOf(document).length === 0).length);
  expect(operations).toBeGreaterThan(200);
  const files = [...fitted].map(([place, document]) => ({ location: `${place}.graphql`, document }));
  expect(() => readModel('instruqt', schema, files)).not.toThrow();
});
