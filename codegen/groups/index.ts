// What each resource group of the clients is, in one line: the TSDoc of `lp.skilljar.courses`.
import { INSTRUQT } from './instruqt.js';
import { LEARNING_PATH, SDA } from './others.js';
import { SKILLJAR } from './skilljar.js';

/** Path of the group on the platform's client → its description. */
export type Groups = Readonly<Record<string, string>>;

const GROUPS: Readonly<Record<string, Groups>> = { instruqt: INSTRUQT, sda: SDA, learningPath: LEARNING_PATH, skilljar: SKILLJAR };

/** The descriptions of a platform's groups, which must be those that its client has. */
export function groupsOf(platform: string, paths: readonly string[]): Groups {
  const groups = GROUPS[platform] ?? {};
  const missing = paths.filter((path) => !groups[path]);
  const unused = Object.keys(groups).filter((path) => !paths.includes(path));
  if (missing.length > 0) throw new Error(`Describe these groups of ${platform} in codegen/groups: ${missing.join(', ')}`);
  if (unused.length > 0) throw new Error(`${platform} does not have these groups of codegen/groups: ${unused.join(', ')}`);
  return groups;
}

/** The description of one group; `undefined` for a group that only a user's own documents have. */
export const groupOf = (platform: string, path: string): string | undefined => GROUPS[platform]?.[path];
