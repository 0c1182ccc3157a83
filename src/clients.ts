// The clients and the facade, as one file beside the runtime. They load the operations with the first call; a bundle of single functions does
// without them.
export * from './core/bind.js';
export * from './facade.js';
export * from './graphql/bind.js';
export * from './graphql/request.js';
export * from './instruqt/client.js';
export * from './learning-path/client.js';
export * from './sda/client.js';
export * from './skilljar/client.js';
