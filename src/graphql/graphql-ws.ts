// An output of its own, loaded with the first subscription.
export { createClient } from 'graphql-ws/client';
