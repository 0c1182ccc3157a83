import { list } from '../rest/index.js';
import type { PageNumberQuery } from '../types/shared.js';
import type { GroupMembership } from '../types/users.js';

/** Lists the groups of a learner. */
export const listUserGroups = /* @__PURE__ */ list<[userId: string], GroupMembership, PageNumberQuery | undefined>(
  '/v1/users/{user_id}/groups',
  'PageNumberQuery',
);
