import { type GraphQLError, printSourceLocation, Source } from 'graphql';
import { Redactor } from '../../src/core/observe/index.js';
import { looks, masked, secretsIn } from '../engine/secrets.js';

/** Reports the errors of a document with the lines in question, without the secrets of the document and its variables. */
export function problemOf(errors: readonly GraphQLError[], query: string, ...given: readonly unknown[]): string {
  const source = new Source(masked(query), 'GraphQL request');
  const redactor = new Redactor(looks);
  for (const secret of secretsIn(query)) redactor.register(secret);
  for (const values of given) redactor.registerSecrets(values);
  return errors
    .map(({ message, locations = [] }) =>
      [redactor.text(masked(message)), ...locations.map((location) => printSourceLocation(source, location))].join('\n\n'),
    )
    .join('\n');
}
