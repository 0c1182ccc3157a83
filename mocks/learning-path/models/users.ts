import { idText } from '../../engine/models/ids.js';
import type { Fields } from '../../engine/models/model.js';
import type { GraphQLModel } from '../../graphql/factories/model.js';
import { CLIENT_ID } from '../scenarios/client.js';

export const client: GraphQLModel = { name: 'Client', fragment: 'Client', unique: ['slug'] };

export const user: GraphQLModel = {
  name: 'User',
  fragment: 'UserRef',
  unique: ['email'],
  extra: { authToken: 'String', password: 'String', loginRefusal: 'String' },
  shows: ['authToken', 'password'],
  defaults: {
    client: CLIENT_ID,
    clientId: (row) => row.client,
    lang: 'en',
    authToken: (_row, { generator, place }) => idText(generator, `${place}|token`, 24),
    password: (_row, { generator, place }) => idText(generator, `${place}|password`, 12),
  },
  after({ id, attendedMeetings }, { update }) {
    const attended = attendedMeetings as readonly Fields[] | undefined;
    if (attended) update('User', id, { attendedMeetings: attended.map((entry) => ({ ...entry, user: id })) });
  },
};
