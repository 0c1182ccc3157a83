import { type GraphQLSchema, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { PLACEHOLDER } from './evidence.js';

/** Common field names of GraphQL APIs. */
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

/** Common words in API names, in addition to those of the names above. */
const WORDS = `sensitive shared secure signed trusted internal external local remote global custom managed native primary secondary main
backup original final initial previous next first last early late recent latest new old current future upcoming pending running failed successful
finished cancelled canceled paused resumed stopped skipped blocked allowed denied accepted rejected approved verified confirmed valid invalid
invited joined enrolled registered assigned claimed used unused available unavailable reachable editable deletable readable writable searchable
readonly mandatory unique repeatable sortable nested empty full partial complete incomplete ready open closed free paid trial premium sticky
pinned featured favorite popular recommended suggested related linked attached mounted installed deployed built compiled tested graded scored
passed ranked rated viewed seen opened clicked visited downloaded uploaded imported exported synced cached indexed depends requires includes
contains supports uses needs provides belongs matches starts ends runs expires applies shows hides on by to from in for with of at as number
list map set array string bool boolean int float json html markdown css script scripts language currency locale zone area place room building
street postal zip province nation continent latitude longitude altitude distance speed weight volume depth age birth gender job department
manager supervisor instructor teacher student learner candidate customer client partner vendor supplier seller buyer visitor guest admin
administrator moderator editor reviewer approver assignee reporter creator publisher subscriber follower friend contact lead product item order
cart checkout payment invoice receipt refund subscription plan tier seat license quota usage balance credit debit tax discount coupon voucher
promo offer deal sale catalog store shop inventory stock shipping delivery tracking campaign channel feed topic thread post reply reaction like
vote poll survey form field column row cell table record entry document folder archive attachment media video audio photo banner cover background
foreground border font button menu tab panel widget layout template style class module package library plugin extension integration webhook
endpoint route query mutation schema model entity property attribute feature flag rule policy condition filter sort search match scope context
namespace cluster pod container instance machine server database bucket queue stream job task workflow pipeline stage phase round cycle sprint
milestone goal objective target metric indicator threshold alert warning notice log trace span audit history snapshot checkpoint restore retry
timeout delay interval schedule cron trigger handler callback listener signal payload request response header cookie certificate credential
login logout password passphrase salt signature cipher encryption algorithm fingerprint issuer audience subject claim grant consent privacy terms
duration elapsed remaining spent estimated actual expected planned completed percent share fraction average median sum maximum minimum total`
  .split(/\s+/)
  .filter(Boolean);

/**
 * Names that no field has, to get suggestions: `isaaaaative` is similar enough to `isSensitive` to be suggested. Flag names are the hardest
 * to guess, and this finds them most easily.
 */
const BAITS = ['is', 'has', 'can'].flatMap((prefix) =>
  ['ed', 'ing', 'able', 'tive', 'ment', 'ent', 'al', 'ion'].flatMap((ending) =>
    ['ae', 'aese', 'aesera'].map((filling) => `${prefix}${filling}${ending}`),
  ),
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

/** Names to test for each type: first those of types with a similar name, then the most frequent ones, then common ones. */
export function candidatesFor(schema: GraphQLSchema, typeName: string): string[] {
  const words = new Set(wordsOf(typeName));
  const weights = new Map<string, number>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))) continue;
    const isOperations = type === schema.getQueryType() || type === schema.getMutationType() || type === schema.getSubscriptionType();
    const shared = wordsOf(type.name).filter((word) => words.has(word)).length;
    for (const name of Object.keys(type.getFields())) {
      if (name === PLACEHOLDER) continue;
      // Operation names are rarely field names, and for root types field names are rarely operation names.
      const likeness = isOperations && typeName !== type.name ? 0.1 : 1 + shared * 10 + (type.name === typeName ? 100 : 0);
      weights.set(name, (weights.get(name) ?? 0) + likeness);
    }
  }
  for (const [i, name] of COMMON.entries()) weights.set(name, (weights.get(name) ?? 0) + 2.5 - i / COMMON.length);
  const names = [...weights].sort(([, a], [, b]) => b - a).map(([name]) => name);
  return [...names.slice(0, 150), ...BAITS, ...names.slice(150)];
}

/** Combines the words of a type and of its known fields into names: `startDate` leads to `endDate`, `start`, `startId`, … */
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

/** The words of all names in a schema and of the common ones, most frequent first. */
export function vocabularyOf(schema: GraphQLSchema): string[] {
  const counts = new Map<string, number>();
  for (const word of [...candidatesFor(schema, ''), ...COMMON, ...WORDS].flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}

/** Names of one or two words, one of them common or from a known field. Most frequent words first. */
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
  // Broad names first: for `guestType`, the platform suggests all slightly longer names that start with the word.
  for (const word of vocabulary) yield `${word}Type`;
  for (const word of vocabulary) yield `is${upperFirst(word)}`;
  for (const word of vocabulary) {
    yield* [word, `${word}s`, `${word}At`, `${word}Id`, `${word}On`];
    for (const end of ends) yield word + upperFirst(end);
    for (const start of starts) yield start + upperFirst(word);
  }
}
