import type { GraphQLModel } from '../../graphql/factories/model.js';

const extra = { team: 'Team' };

export const tag: GraphQLModel = { name: 'Tag', fragment: 'Tag', unique: ['value'], within: 'team', extra };

export const tagGroup: GraphQLModel = {
  name: 'TagGroup',
  fragment: 'TagGroup',
  unique: ['name'],
  within: 'team',
  extra,
  belongsToMany: { tags: ['Tag', 'tagIDs'] },
};
