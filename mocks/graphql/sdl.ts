import instruqt from '../../schemas/instruqt.graphql';
import learningPath from '../../schemas/learning-path.graphql';
import sda from '../../schemas/sda.graphql';

/** The schemas' texts, by platform. */
export const sdl = { instruqt, learningPath, sda } as const;
