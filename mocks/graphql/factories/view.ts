import {
  type DocumentNode,
  executeSync,
  type GraphQLFieldResolver,
  GraphQLList,
  GraphQLObjectType,
  GraphQLSchema,
  isCompositeType,
  parse,
} from 'graphql';
import { fieldResolver } from '../field-resolver.js';
import type { Context, Dict, MockPlatform } from '../platform.js';

/** Reads things as the SDK's own methods hand them out: by the fragments that these select. */
export function createReader(platform: MockPlatform, fragments: string) {
  const texts = new Map([...fragments.matchAll(/fragment (\w+) on [\s\S]*?^\}/gm)].map(([text, name]) => [name!, text]));
  const documents = new Map<string, DocumentNode>();
  let schema: GraphQLSchema | undefined;

  /** The platform's types under a root with one field per type, for which no operation of the platform need exist. */
  function open(): GraphQLSchema {
    const known = platform.schema();
    const roots = [known.getQueryType(), known.getMutationType(), known.getSubscriptionType()];
    const types = Object.values(known.getTypeMap()).filter(
      (type) => !type.name.startsWith('__') && !roots.includes(type as GraphQLObjectType),
    );
    const fields = Object.fromEntries(types.filter(isCompositeType).map((type) => [type.name, { type: new GraphQLList(type) }]));
    return new GraphQLSchema({ query: new GraphQLObjectType({ name: 'SeededThings', fields }), types, assumeValid: true });
  }

  function documentFor(type: string, fragment: string): DocumentNode {
    let found = documents.get(fragment);
    if (!found) {
      const needed = new Set<string>([fragment]);
      for (const name of needed) for (const [, spread] of (texts.get(name) ?? '').matchAll(/\.\.\.(\w+)/g)) needed.add(spread!);
      found = parse(`{ ${type} { ...${fragment} } }\n${[...needed].flatMap((name) => texts.get(name) ?? []).join('\n')}`);
      documents.set(fragment, found);
    }
    return found;
  }

  const resolve = fieldResolver(platform) as GraphQLFieldResolver<unknown, Context>;

  return (type: string, fragment: string, rows: readonly Dict[], context: Context): Dict[] => {
    schema ??= open();
    const { data, errors } = executeSync({
      schema,
      document: documentFor(type, fragment),
      contextValue: context,
      fieldResolver: (source, args, ctx, info) => (info.parentType.name === 'SeededThings' ? rows : resolve(source, args, ctx, info)),
      typeResolver: (value) => (value as { __typename?: string }).__typename,
    });
    if (errors?.[0]) throw errors[0];
    // Without the null prototypes of the executor: assertions would distinguish them from plain objects.
    return structuredClone(data?.[type]) as Dict[];
  };
}
