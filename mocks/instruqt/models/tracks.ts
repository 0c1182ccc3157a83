import { FROM_ZERO } from '../../engine/models/model.js';
import type { GraphQLModel } from '../../graphql/factories/model.js';
import { OWNER_ID, TEAM_ID } from '../scenarios/demo-ids.js';
import { last, letters } from './defaults.js';

export const track: GraphQLModel = {
  name: 'Track',
  fragment: 'Track',
  unique: ['slug'],
  within: 'team',
  limits: { timelimit: FROM_ZERO, idle_timeout: FROM_ZERO },
  hasMany: {
    challenges: ['Challenge', 'track'],
    scripts: ['TrackScript', 'track'],
    instructors: ['TrackInstructor', 'track'],
  },
  defaults: {
    team: TEAM_ID,
    developers: [OWNER_ID],
    userIsTrackDeveloper: (row) => (row.developers as string[]).includes(OWNER_ID),
    icon: 'https://example.com/icons/track.png',
    level: (_row, { generator, place }) => generator.pick(`${place}|level`, ['beginner', 'intermediate', 'advanced']),
    version: '0.0.1',
    type: 'track',
    published: true,
    accessible: true,
    show_timer: true,
    skipping_enabled: true,
    can_skip: true,
    timelimit: 3600,
    idle_timeout: 1800,
    visibility: 'public',
    embed_token: letters('embed', 16, 'em_'),
  },
};

export const trackScript: GraphQLModel = {
  name: 'TrackScript',
  fragment: 'TrackScript',
  extra: { track: 'Track' },
  defaults: { host: 'server', action: 'setup', contents: '#!/bin/sh\ntrue\n' },
};

export const trackInstructor: GraphQLModel = {
  name: 'TrackInstructor',
  fragment: 'TrackInstructor',
  extra: { track: 'Track' },
  defaults: { user: (_row, { make }) => make('User') },
  // Identified by the two records that it links.
  row: ({ track: on, user }) => ({ id: `${String(on)}-${String(user)}`, track: on, user }),
};

export const trackReview: GraphQLModel = {
  name: 'TrackReview',
  fragment: 'TrackReview',
  defaults: {
    track: last('Track'),
    score: (_row, { generator, place }) => 3 + generator.number(`${place}|score`, 3),
    content: 'Clear and hands-on.',
  },
};
