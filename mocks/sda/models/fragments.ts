import hubConfig from '../../../src/sda/fragments/hub.graphql';
import recording from '../../../src/sda/fragments/recording.graphql';
import recordingSummary from '../../../src/sda/fragments/recordingSummary.graphql';
import session from '../../../src/sda/fragments/session.graphql';
import sessionSummary from '../../../src/sda/fragments/sessionSummary.graphql';

/** The fields that the SDK's methods select of records that can be seeded. */
export const fragments = [hubConfig, recording, recordingSummary, session, sessionSummary].join('\n');
