import type { GraphQLModel } from '../../graphql/factories/model.js';
import { OWNER_ID } from '../scenarios/demo-ids.js';
import { last, later, letters, text } from './defaults.js';

export const lab: GraphQLModel = {
  name: 'Lab',
  fragment: 'Lab',
  unique: ['name'],
  within: 'team',
  extra: { createdAt: 'Time', createdBy: 'User' },
  defaults: { title: text('title', 'Lab'), name: text('slug', 'Lab'), createdAt: later(-24 * 60) },
};

export const labSession: GraphQLModel = {
  name: 'LabSession',
  fragment: 'LabSession',
  defaults: {
    lab: last('Lab'),
    user: OWNER_ID,
    status: 'unknown',
    url: letters('url', 12, 'https://example.com/labs/'),
  },
};
