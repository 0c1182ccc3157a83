// A separate output file, loaded with the first GraphQL call.
export { GraphQLClient } from 'graphql-request';
