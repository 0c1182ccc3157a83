import type { GraphQLModel } from '../../graphql/factories/model.js';
import { later, text } from './defaults.js';

export const landingPage: GraphQLModel = {
  name: 'LandingPage',
  fragment: 'LandingPage',
  unique: ['path'],
  within: 'team',
  // The dates determine whether a page is shown.
  normalize: ({ isPublished, ...input }, help) => (isPublished === true ? { publishedAt: later(-24)(input, help), ...input } : input),
  defaults: {
    pageTitle: text('title', 'LandingPage'),
    internalPageName: (row) => row.pageTitle,
    path: text('slug', 'LandingPage'),
    formEnabled: true,
  },
};
