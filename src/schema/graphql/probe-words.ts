import { type GraphQLSchema, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { PLACEHOLDER } from './evidence.js';

/** Names that fields of GraphQL APIs commonly have. */
const COMMON =
  `id ID uuid key slug name title label description summary text body content value values type kind status state url URL uri href link
path file files filename size width height duration length count total position order index rank level priority score points rate ratio percentage
progress enabled disabled active archived deleted hidden visible public private published draft locked required optional default isDefault
isEnabled isActive createdAt created_at updatedAt updated_at deletedAt startedAt endedAt completedAt expiresAt publishedAt archivedAt lastSeenAt
createdBy updatedBy created updated started ended completed date time timestamp timezone startDate endDate start end expires user users userId
userID owner author members member email firstName lastName fullName displayName username nickname avatar avatarUrl image imageUrl images icon
thumbnail picture logo color theme language locale country city address phone company organization organizationId organizationID team teams
teamId teamID role roles permission permissions group groups groupId account accountId parent parentId parentID children items item nodes node
edges edge cursor pageInfo totalCount totalItems page pages hasNextPage endCursor results result data metadata meta tags tag categories
category comments comment message messages note notes reason code error errors version versions revision hash sha commit branch repository ref
source sources target settings config configuration options option variables variable parameters params inputs outputs input output environment
secret secrets token provider providers service services region regions zone zones resource resources project projectId domain host hostname
port protocol ip network image memory cpu cpus disk machineType machineTypes sandbox sandboxes course courses courseId lesson lessons track
tracks trackId trackID challenge challenges assignment assignments quiz question questions answer answers attempts attempt step steps
session sessions event events action actions activity statistics stats report average sum min max amount price currency quantity limit limits
headers header query method format content_type contentType mimeType public_id externalId external_id reference references enabledAt`.split(
    /\s+/,
  );

/** The words of a name: `HostImageVMInputs` → host, image, vm, inputs. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[ _]+/)
    .filter((word) => word.length > 1);

const upperFirst = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
const SUFFIXES = ['Id', 'ID', 'At', 'Name', 'Type', 'Url', 'URL', 'Count', 'Status', 'Slug', 's', 'Title', 'Key', 'Config', 'Enabled'];
const PREFIXES = ['is', 'has', 'total', 'max', 'min', 'default', 'last', 'can', 'allow', 'current'];

/** Names to try, for each type: those of types with a similar name first, then those that most types have, then common ones. */
export function candidatesFor(schema: GraphQLSchema, typeName: string): string[] {
  const words = new Set(wordsOf(typeName));
  const weights = new Map<string, number>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))) continue;
    const isOperations = type === schema.getQueryType() || type === schema.getMutationType() || type === schema.getSubscriptionType();
    const shared = wordsOf(type.name).filter((word) => words.has(word)).length;
    for (const name of Object.keys(type.getFields())) {
      if (name === PLACEHOLDER) continue;
      // What operations are called is seldom what a field is called, and for root types it is the other way round.
      const likeness = isOperations && typeName !== type.name ? 0.1 : 1 + shared * 10 + (type.name === typeName ? 100 : 0);
      weights.set(name, (weights.get(name) ?? 0) + likeness);
    }
  }
  for (const [i, name] of COMMON.entries()) weights.set(name, (weights.get(name) ?? 0) + 2.5 - i / COMMON.length);
  return [...weights].sort(([, a], [, b]) => b - a).map(([name]) => name);
}

/** Names made of the words of a type and of its fields that are known: `startDate` leads to `endDate`, `start`, `startId`, … */
export function derivedNames(typeName: string, known: Iterable<string>): string[] {
  const found = [...known];
  const words = [...new Set([...wordsOf(typeName), ...found.flatMap(wordsOf)])];
  const lasts = [...new Set(found.map((name) => upperFirst(wordsOf(name).at(-1) ?? '')))].filter(Boolean);
  const singles = words.flatMap((word) => [word, `${word}s`, ...SUFFIXES.map((suffix) => word + suffix)]);
  const prefixed = words.flatMap((word) => PREFIXES.map((prefix) => prefix + upperFirst(word)));
  const extended = found.flatMap((name) => [`${name}s`, `${name}Id`, `${name}Count`, `${name}Name`, name.replace(/s$/, '')]);
  const combined = words.flatMap((word) => lasts.map((last) => word + last));
  return [...new Set([...extended, ...singles, ...combined, ...prefixed])].filter((name) => /^[A-Za-z_]\w*$/.test(name));
}

/** The words of all names in a schema and of the common ones, those that are in most names first. */
export function vocabularyOf(schema: GraphQLSchema): string[] {
  const counts = new Map<string, number>();
  for (const word of [...candidatesFor(schema, ''), ...COMMON].flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}

/** Names of two words, one of them of a field that is known: the words that follow others most come first. */
export function* combinedNames(known: Iterable<string>, vocabulary: readonly string[]): Generator<string> {
  const names = [...known];
  const ends = [...new Set(names.map((name) => wordsOf(name).at(-1) ?? ''))].filter(Boolean);
  // `currentUser` of `currentUserProgress`.
  const starts = [
    ...new Set(
      names
        .flatMap((name) => [wordsOf(name).slice(0, -1), wordsOf(name).slice(0, 1)])
        .map((words) => words.map((word, i) => (i ? upperFirst(word) : word)).join('')),
    ),
  ].filter(Boolean);
  for (const word of vocabulary) {
    for (const end of ends) yield word + upperFirst(end);
    for (const start of starts) yield start + upperFirst(word);
  }
}
