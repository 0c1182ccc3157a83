import type { RestOperation } from '../../../src/skilljar/rest/index.js';
import { type Resource, resource } from '../../rest/resource.js';
import { generic } from '../generic.js';
import { catalogPages } from './catalog-pages.js';
import { catalogue } from './catalogue.js';
import { commerce } from './commerce.js';
import { courses } from './courses.js';
import { domains } from './domains.js';
import { enrollments } from './enrollments.js';
import { groups } from './groups.js';
import { ilt } from './ilt.js';
import { lessons } from './lessons.js';
import { members } from './members.js';
import { paths } from './paths.js';
import { progress } from './progress.js';
import { quizzes } from './quizzes.js';
import { users } from './users.js';
import { webhooks } from './webhooks.js';

const ping = resource({ view: (row) => row, actions: { ping: () => undefined } });

/** The resources with special behavior, by their path on the client. `generic` serves all others. */
const special = [catalogPages, catalogue, commerce, courses, domains, enrollments, groups, ilt, lessons, members, paths, progress, quizzes];
const served = new Map<string, Resource>([...special, users, webhooks, { '': ping }].flatMap((some) => Object.entries<Resource>(some)));

/** The handler of an operation. */
export function servedAt({ id }: RestOperation): Resource {
  const path = id.slice('skilljar.'.length, Math.max(0, id.lastIndexOf('.')));
  const found = served.get(path) ?? generic(path);
  served.set(path, found);
  return found;
}
