/** A readable id in the platform's format, twelve lower-case letters and digits: `track0000003`. */
export const seedId = (kind: string, number: number): string => kind + String(number).padStart(12 - kind.length, '0');

export const TEAM_ID = seedId('team', 1);
export const TEAM_SLUG = 'acme';

/** The user behind the team's API key, and the demo's learner. */
export const OWNER_ID = seedId('user', 1);
export const JANE_ID = seedId('user', 2);
