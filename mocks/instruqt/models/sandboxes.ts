import type { GraphQLModel } from '../../graphql/factories/model.js';
import { OWNER_ID } from '../scenarios/demo-ids.js';
import { last, later } from './defaults.js';

export const sandbox: GraphQLModel = {
  name: 'Sandbox',
  fragment: 'Sandbox',
  defaults: {
    track: last('Track'),
    user: OWNER_ID,
    state: 'active',
    created: later(-1),
    last_activity_at: later(0),
    ttl: later(2),
  },
};

export const hotStartPool: GraphQLModel = {
  name: 'HotStartPool',
  fragment: 'HotStartPool',
  belongsToMany: { tracks: ['Track', 'tracks'], configs: ['SandboxConfig', 'configs'] },
  defaults: { type: 'dedicated', size: 5, status: 'Running', region: 'europe-west1', created_by: OWNER_ID, tracks: [], configs: [] },
};
