import type { InstruqtClient } from './instruqt/client/index.js';
import type { LearningPathClient } from './learning-path/client/index.js';
import type { SdaClient } from './sda/client/index.js';
import type { SkilljarClient } from './skilljar/client/index.js';

/** The clients of all platforms. */
export interface PlatformClients {
  readonly instruqt: InstruqtClient;
  readonly sda: SdaClient;
  readonly skilljar: SkilljarClient;
  readonly learningPath: LearningPathClient;
}
