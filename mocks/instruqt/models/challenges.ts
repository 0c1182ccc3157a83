import { FROM_ZERO } from '../../engine/models/model.js';
import type { GraphQLModel } from '../../graphql/factories/model.js';
import { position, text } from './defaults.js';

export const challenge: GraphQLModel = {
  name: 'Challenge',
  fragment: 'Challenge',
  unique: ['slug'],
  within: 'track',
  limits: { timelimit: FROM_ZERO },
  hasMany: { tabs: ['ChallengeTab', 'challenge'], notes: ['ChallengeNote', 'challenge'], scripts: ['ChallengeScript', 'challenge'] },
  defaults: {
    index: position('Challenge', 'track', 1),
    status: (row) => (row.index === 1 ? 'unlocked' : 'locked'),
    type: 'challenge',
    difficulty: 'basic',
    timelimit: 900,
    title: text('title', 'Challenge'),
    assignment: (row) => `# ${String(row.title)}`,
    can_check: true,
  },
};

const extra = { challenge: 'Challenge' };

export const challengeTab: GraphQLModel = {
  name: 'ChallengeTab',
  fragment: 'ChallengeTab',
  extra,
  defaults: { type: 'terminal', title: 'Terminal', hostname: 'server', index: position('ChallengeTab', 'challenge', 0) },
};

export const challengeNote: GraphQLModel = {
  name: 'ChallengeNote',
  fragment: 'ChallengeNote',
  extra,
  defaults: { type: 'text', contents: 'Soon you start.', index: position('ChallengeNote', 'challenge', 0) },
};

export const challengeScript: GraphQLModel = {
  name: 'ChallengeScript',
  fragment: 'ChallengeScript',
  extra,
  defaults: { host: 'server', action: 'check', contents: '#!/bin/sh\ntrue\n' },
};
