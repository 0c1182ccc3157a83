// The developers of each track, in one request: a selection for which the SDK has no method. Reads INSTRUQT_API_KEY and INSTRUQT_TEAM.
import { createLearningPlatforms } from 'learning-platforms';
import { graphql } from './graphql.js';

const query = graphql(`
  query TracksWithDevelopers($teamSlug: String!) {
    tracks(teamSlug: $teamSlug) {
      slug
      title
      level
      developers {
        id
      }
    }
  }
`);

const { instruqt } = createLearningPlatforms.fromEnv();
const { tracks } = await instruqt.request(query, { teamSlug: process.env.INSTRUQT_TEAM ?? '' });
for (const { slug, title, developers } of tracks ?? []) {
  console.log(`${slug}: "${title}", developed by ${developers.length}`);
}
