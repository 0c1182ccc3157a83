/** The known event types of Instruqt's webhooks. The platform has more, such as those of reviews. */
export const WEBHOOK_TYPES = {
  'track.started': true,
  'track.completed': true,
  'track.challenge_started': true,
  'track.challenge_attempted': true,
  'track.challenge_completed': true,
  'track.challenge_skipped': true,
  'track.ready': true,
} as const;
