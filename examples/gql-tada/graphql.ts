// Your own documents, typed as you write them: `npm i learning-platforms gql.tada`, without a build step. The plugin in tsconfig.json
// completes field names in the editor.
import { initGraphQLTada } from 'gql.tada';
import type { introspection, Scalars } from 'learning-platforms/instruqt/introspection';

export const graphql = initGraphQLTada<{ introspection: introspection; scalars: Scalars }>();
