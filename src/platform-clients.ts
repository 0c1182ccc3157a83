import type { InstruqtClient } from './instruqt/client/index.js';
import type { LearningPathClient } from './learning-path/client/index.js';
import type { SdaClient } from './sda/client/index.js';
import type { SkilljarClient } from './skilljar/client/index.js';

/** The clients of all platforms. */
export interface PlatformClients {
  /** Instruqt: tracks, labs, invites, play reports, sandboxes. */
  readonly instruqt: InstruqtClient;
  /** SDA IDEaaS: cloud IDE sessions and their recordings. */
  readonly sda: SdaClient;
  /** Skilljar: courses, users, groups, domains, enrollments, commerce, webhooks. */
  readonly skilljar: SkilljarClient;
  /** Thought Industries: learning paths, milestones, progress of learners. */
  readonly learningPath: LearningPathClient;
}
