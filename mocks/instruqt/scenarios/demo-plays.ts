import { hoursAgo, iso } from '../../demo.js';
import type { Tables } from '../../graphql/tables.js';
import { seedId } from './demo-ids.js';

const SPEED = [1, 0.5, 1, 0.25, 0];

/** Forty-five plays of five users, including Jane, and a review for every other completed play. */
export function seedPlays(tables: Tables): void {
  for (let n = 1; n <= 45; n += 1) {
    const track = seedId('track', (n % 12) + 1);
    const user = seedId('user', (n % 5) + 1);
    const total = tables.of('Challenge').ids({ track }).length;
    const completed = Math.floor(total * SPEED[n % SPEED.length]!);
    const startedAt = iso(hoursAgo(18 * (46 - n)));
    const id = seedId('play', n);
    const review = completed === total && n % 2 === 0 ? seedId('review', n) : undefined;
    const play = { id, track, user, startedAt, mode: 'embed' };
    tables.of('Play').insert(play);
    tables.of('PlayReportItem').insert({
      ...play,
      team: seedId('team', 1),
      totalChallenges: total,
      completedChallenges: completed,
      completionPercent: total === 0 ? 0 : (completed / total) * 100,
      timeSpent: 300 + completed * 420 + n,
      pauseDuration: n % 3 === 0 ? n : 0,
      isDeveloperPlay: user === seedId('user', 3),
      customParameters: [{ key: 'cohort', value: n % 2 === 0 ? 'spring' : 'autumn' }],
      activity: [{ time: startedAt, message: 'Track started' }],
      ...(user === seedId('user', 2) && { trackInvite: seedId('invite', 1) }),
      ...(completed < total && { stoppedReason: 'expired' }),
      ...(review && { playReview: review }),
    });
    if (review) {
      const made = { created_at: startedAt, updated_at: startedAt };
      tables.of('TrackReview').insert({ id: review, track, user, play: id, score: 3 + (n % 3), content: 'Clear and hands-on.', ...made });
    }
  }
  // One track with enough reviews to page through.
  for (let n = 101; n <= 127; n += 1) {
    const made = iso(hoursAgo(n));
    const review = { id: seedId('review', n), track: seedId('track', 1), user: seedId('user', (n % 5) + 1) };
    const said = { score: 1 + (n % 5), content: `Review ${n - 100}` };
    tables.of('TrackReview').insert({ ...review, ...said, created_at: made, updated_at: made });
  }
}
