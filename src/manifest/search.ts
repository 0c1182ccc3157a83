import { type CatalogEntry, catalog } from './catalog.js';

/** Groups of synonyms. A search for one word of a group finds all words of the group. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['enrol', 'enroll', 'enrolment', 'enrollment', 'enrolments', 'enrollments', 'register', 'registration'],
  ['plays', 'play', 'playreports', 'attempts', 'runs'],
  ['progress', 'completion', 'completed', 'finished', 'status'],
  ['learner', 'learners', 'student', 'students', 'user', 'users', 'member', 'members', 'participant', 'attendee'],
  ['email', 'mail', 'address'],
  ['invite', 'invites', 'invitation', 'invitations'],
  ['cohort', 'group', 'groups', 'class'],
  ['certificate', 'certificates', 'certification', 'diploma'],
  ['lab', 'labs', 'track', 'tracks', 'exercise'],
  ['sandbox', 'sandboxes', 'environment', 'environments', 'vm'],
  ['pool', 'pools', 'hotstart', 'warm', 'prewarm'],
  ['delete', 'remove'],
  ['gdpr', 'erase', 'anonymize', 'forget'],
  ['create', 'add', 'new'],
  ['get', 'read', 'fetch', 'find', 'retrieve'],
  ['list', 'all', 'search'],
  ['update', 'edit', 'change'],
  ['coupon', 'coupons', 'promo', 'promocode', 'discount', 'voucher'],
  ['quiz', 'quizzes', 'test', 'exam', 'assessment', 'question'],
  ['session', 'sessions', 'ide', 'workspace'],
  ['upload', 'file', 'asset', 'attachment'],
  ['secret', 'secrets', 'credential', 'password'],
  ['login', 'signin', 'token', 'authenticate'],
  ['purchase', 'order', 'orders', 'payment', 'transaction'],
  ['link', 'links', 'url', 'urls'],
  ['live', 'event', 'ilt', 'vilt', 'webinar', 'meeting'],
];

/** Words of questions that say nothing about an operation. */
const IGNORED = new Set([
  'a',
  'an',
  'the',
  'of',
  'for',
  'to',
  'in',
  'by',
  'with',
  'who',
  'has',
  'have',
  'is',
  'my',
  'how',
  'do',
  'i',
  'not',
  'it',
  'like',
]);

/** Lower-case words: `skilljar.domain.publishedCourses.list` → `skilljar`, `domain`, `published`, `courses`, `list`, `publishedcourses`. */
function wordsOf(text: string): string[] {
  const names = text.match(/[A-Za-z0-9]+/g) ?? [];
  return names.flatMap((name) => {
    const parts = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+/g) ?? [];
    return [name.toLowerCase(), ...(parts.length > 1 ? parts.map((part) => part.toLowerCase()) : [])];
  });
}

/** The word and its synonyms. */
const meanings = (word: string): readonly string[] => [...new Set([word, ...SYNONYMS.filter((group) => group.includes(word)).flat()])];

/** How well a word fits an entry: its own name counts more than a synonym, and the id more than the summary. */
function scoreOf(word: string, { id, rest, text }: Indexed): number {
  const [own, ...others] = meanings(word) as [string, ...string[]];
  if (id.some((each) => each === own)) return 8;
  if (id.some((each) => each.startsWith(own))) return 5;
  // `one-time` is also `oneTime`.
  const joined = own.replaceAll('-', '');
  if (text.includes(own) || (joined !== '' && text.includes(joined)) || others.some((other) => id.includes(other))) return 4;
  if (rest.some((each) => each.startsWith(own) || (joined !== own && joined !== '' && each.includes(joined)))) return 3;
  return others.some((other) => rest.includes(other)) ? 1 : 0;
}

interface Indexed {
  readonly entry: CatalogEntry;
  /** The words of the id. */
  readonly id: readonly string[];
  /** The words of the summary and of the platform's name for the operation. */
  readonly rest: readonly string[];
  /** Names as the platform writes them. */
  readonly text: string;
}

const index = (entry: CatalogEntry): Indexed => ({
  entry,
  id: wordsOf(entry.id),
  rest: wordsOf(`${entry.summary} ${entry.operations.join(' ')} ${entry.url ?? ''}`),
  text: `${entry.id} ${entry.kind === 'convenience' ? '' : entry.operations.join(' ')} ${entry.url ?? ''}`.toLowerCase(),
});

/**
 * Finds methods by words, best match first. A word matches the id, the platform's name, the path or the summary, itself or by a synonym:
 * `enroll` finds `skilljar.domain.enrol`, `plays` finds `instruqt.playReports.list`. Returns the methods that match all words. If no method
 * does, returns those that match the most words, at least half of them.
 * @param query Words. An empty text returns all entries.
 * @param entries The entries to search. Default: `catalog`.
 */
export function searchCatalog(query: string, entries: readonly CatalogEntry[] = catalog): readonly CatalogEntry[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '' && !IGNORED.has(word));
  if (words.length === 0) return entries;
  const found = entries.map((entry) => {
    const indexed = index(entry);
    const scores = words.map((word) => scoreOf(word, indexed));
    const score = scores.reduce((sum, each) => sum + each, 0) + (entry.kind === 'convenience' ? 1 : 0);
    return { entry, score, matched: scores.filter((each) => each > 0).length };
  });
  const most = found.reduce((best, { matched }) => Math.max(best, matched), 0);
  if (most * 2 < words.length) return [];
  return found
    .filter(({ matched }) => matched === most)
    .sort((a, b) => b.score - a.score || a.entry.id.length - b.entry.id.length)
    .map(({ entry }) => entry);
}
