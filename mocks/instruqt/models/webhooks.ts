import type { GraphQLModel } from '../../graphql/factories/model.js';
import { letters } from './defaults.js';

const extra = { team: 'Team' };

export const webhook: GraphQLModel = { name: 'Webhook', fragment: 'Webhook', extra, defaults: { events: ['track.started'] } };

export const ltiRegistration: GraphQLModel = {
  name: 'LtiToolRegistration',
  fragment: 'LtiRegistration',
  extra,
  normalize: ({ teamID, ...input }) => (teamID === undefined ? input : { team: teamID, ...input }),
  defaults: { issuer: 'https://lms.example.com', clientID: letters('client', 12), deploymentIDs: ['1'] },
};
