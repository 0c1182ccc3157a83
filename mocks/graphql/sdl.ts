import instruqt from '../../schemas/instruqt.graphql';
import learningPath from '../../schemas/learning-path.graphql';
import sda from '../../schemas/sda.graphql';

/** The SDL of each platform. */
export const sdl = { instruqt, learningPath, sda } as const;
