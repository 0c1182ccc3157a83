import hubConfig from '../../../src/sda/fragments/hub.graphql';
import recording from '../../../src/sda/fragments/recording.graphql';
import session from '../../../src/sda/fragments/session.graphql';

/** What the SDK's methods select of the things that can be seeded. */
export const fragments = [hubConfig, recording, session].join('\n');
