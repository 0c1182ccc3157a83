// An output of its own, loaded with the first GraphQL call.
export { GraphQLClient } from 'graphql-request';
