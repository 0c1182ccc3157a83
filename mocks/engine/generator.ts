/** Generates realistic values. Each value depends only on the seed and on its place, never on earlier calls. */
export interface Generator {
  /** An integer from 0 to below `below`. */
  number(place: string, below: number): number;
  /** A list of this length, from the places `place0`, `place1`, … */
  numbers(place: string, count: number, below: number): number[];
  /** One of these items. The list must not be empty. */
  pick<T>(place: string, from: readonly T[]): T;
  /** Six letters and digits that distinguish values with the same name. */
  mark(place: string): string;
  /**
   * Text for a field (`title`, `first_name` or `lastName`) of a kind (`Track` or `courses`). The texts of one place fit together: the slug
   * is derived from the title, the email from the name. Emails, slugs and URLs are unique to their place.
   */
  text(place: string, field: string, kind: string): string;
}

/** The same seed generates the same values in every run. */
export function createGenerator(seed = 1): Generator {
  const begin = hash(`${seed}|`);
  const scaled = (h: number, below: number) => Math.floor((mixed(h) / 2 ** 32) * below);
  const number: Generator['number'] = (place, below) => scaled(hash(place, begin), below);
  const numbers: Generator['numbers'] = (place, count, below) => {
    const common = hash(place, begin);
    const found: number[] = [];
    for (let i = 0; i < count; i++) found.push(scaled(hash(String(i), common), below));
    return found;
  };
  const pick: Generator['pick'] = (place, from) => from[number(place, from.length)]!;
  const mark: Generator['mark'] = (place) =>
    number(`${place}|mark`, 36 ** 6)
      .toString(36)
      .padStart(6, '0');
  const source = { number, numbers, pick, mark };
  return { ...source, text: (place, field, kind) => writerOf(field, kind)(source, place) };
}

/** `Getting started with Vault` → `getting-started-with-vault`. */
export function slugOf(text: string): string {
  const plain = text.normalize('NFKD').toLowerCase();
  return plain
    .replace(/[^\p{L}\p{N}\s_-]+/gu, '')
    .replace(/[\s_-]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** `userFirstName`, `user_first_name` → `user first name`, so that both spellings are recognized. */
const words = (field: string) =>
  field
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/_/g, ' ')
    .toLowerCase();

const FIRST = 'Amara Ben Carla Dmitri Elena Farid Grace Hiro Ines Jonas Keiko Liam Maya Nadia Oscar Priya Quentin Rosa Sven Tara'.split(
  ' ',
);
const LAST =
  'Abe Bauer Costa Diallo Evans Fischer Garcia Haddad Ito Jensen Kaya Larsen Moreau Novak Okafor Patel Rossi Silva Tanaka Weber'.split(' ');
const TOPICS =
  'Kubernetes;Terraform;Vault;Observability;Incident response;Data pipelines;Access control;Network policies;Service meshes;Backups;Feature flags;Load testing;Secrets;Container images;Continuous delivery;Query tuning;Identity;Event streams;Cost control;Audit logs'.split(
    ';',
  );
const TITLES = [
  'Introduction to *',
  '* in practice',
  'Getting started with *',
  'Working with *',
  '* for teams',
  'Advanced *',
  'Troubleshooting *',
  'A tour of *',
];
const COMPANIES = 'Northwind Bluebird Summit Harbour Lighthouse Meridian Juniper Redwood Cobalt Granite'.split(' ');
const CITIES = 'Amsterdam Berlin Chicago Dublin Lisbon London Madrid Osaka Oslo Toronto'.split(' ');

const PEOPLE = /user|student|learner|person|people|instructor|author|teammember|customer|account|contact|assignee|participant|attendee/i;
const PLACES = /team|organi[sz]ation|compan|client|tenant|domain/i;

type Source = Omit<Generator, 'text'>;
type Writer = (of: Source, place: string) => string;

const firstOf: Writer = ({ pick }, place) => pick(`${place}|first`, FIRST);
const lastOf: Writer = ({ pick }, place) => pick(`${place}|last`, LAST);
const topicOf: Writer = ({ pick }, place) => pick(`${place}|topic`, TOPICS);
const companyOf: Writer = ({ pick }, place) => pick(`${place}|company`, COMPANIES);
const personOf: Writer = (of, place) => `${firstOf(of, place)} ${lastOf(of, place)}`;
const dotted: Writer = (of, place) => `${slugOf(firstOf(of, place))}.${slugOf(lastOf(of, place))}.${of.mark(place)}`;
const orgOf: Writer = (of, place) => `${companyOf(of, place)} ${of.pick(`${place}|trade`, ['Labs', 'Systems', 'Academy', 'Works'])}`;
const courseOf: Writer = (of, place) => {
  const topic = topicOf(of, place);
  return of.pick(`${place}|title`, TITLES).replace(/^\*/, topic).replace('*', lowerFirst(topic));
};

/** The text for a field, by words in its name. The first match applies. */
function writerFor(field: string, kind: string): Writer {
  const isPerson = PEOPLE.test(kind.replace(/^.*[.\s]/, '')) && !PLACES.test(kind);
  const titleOf = PLACES.test(kind) ? orgOf : courseOf;
  const is = (pattern: RegExp) => pattern.test(field);
  const fixed = (text: string) => () => text;

  if (is(/\be ?mails?\b/)) return (of, place) => `${dotted(of, place)}@example.com`;
  if (is(/\b(first|given) name/)) return firstOf;
  if (is(/\b(last|family) name|surname/)) return lastOf;
  if (is(/\b(full|display|user|student|learner|author|instructor) name$/) || (isPerson && is(/^name$/))) return personOf;
  if (is(/user ?name|nickname|\bhandle\b/)) return dotted;
  if (is(/\b(slug|permalink)\b/)) return (of, place) => `${slugOf((isPerson ? personOf : titleOf)(of, place))}-${of.mark(place)}`;
  if (is(/\b(image|thumbnail|avatar|picture|logo|icon|photo|favicon)\b/))
    return ({ mark }, place) => `https://example.com/images/${mark(place)}.png`;
  if (is(/\b(url|uri|link|href|website|webpage)\b/))
    return (of, place) => `https://example.com/${slugOf(topicOf(of, place))}/${of.mark(place)}`;
  if (is(/\bdomain|host ?name\b/)) return (of, place) => `${slugOf(titleOf(of, place))}-${of.mark(place)}.example.com`;
  if (is(/\bphone|mobile\b/)) return ({ number }, place) => `+1 555 01${String(number(`${place}|phone`, 100)).padStart(2, '0')}`;
  if (is(/time ?zone/)) return fixed('Europe/Amsterdam');
  if (is(/\b(language|locale)\b/)) return fixed('en');
  if (is(/\bcurrency\b/)) return fixed('USD');
  if (is(/country code/)) return fixed('NL');
  if (is(/\bcountry\b/)) return fixed('Netherlands');
  if (is(/\bcity|location\b/)) return ({ pick }, place) => pick(`${place}|city`, CITIES);
  if (is(/company|organi[sz]ation/)) return companyOf;
  if (is(/colou?r\b/)) return ({ number }, place) => `#${number(`${place}|colour`, 0x1000000).toString(16).padStart(6, '0')}`;
  if (is(/\b(token|secret|key|code|hash)\b/)) return ({ mark }, place) => mark(place) + mark(`${place}|tail`);
  if (is(/\bversion\b/)) return ({ number }, place) => `1.${number(`${place}|version`, 10)}.0`;
  if (is(/\b(tag|label|keyword|category)s?\b/) || (/tag|label|categor/i.test(kind) && is(/^(name|value)$/)))
    return (of, place) => slugOf(topicOf(of, place));
  if (is(/html|content|body|assignment/)) return (of, place) => `<p>What to know about ${lowerFirst(topicOf(of, place))}.</p>`;
  if (is(/description|summary|about|teaser|intro|bio|message|text|note|comment|details|instructions|overview|objective/))
    return (of, place) => describe(titleOf(of, place), topicOf(of, place));
  if (is(/title|name|subject|heading|headline|caption|label/)) return titleOf;
  return (of, place) => `${topicOf(of, place)} ${of.mark(place)}`;
}

const writers = new Map<string, Writer>();

/** Cached for each field of a kind. The number is limited, because kinds and fields are those of schemas. */
function writerOf(field: string, kind: string): Writer {
  const key = `${kind}/${field}`;
  let writer = writers.get(key);
  if (!writer) {
    writer = writerFor(words(field), kind);
    writers.set(key, writer);
  }
  return writer;
}

const describe = (title: string, topic: string) => `${title}: what it takes to use ${lowerFirst(topic)} well, step by step.`;

/** Lower case for use within a sentence. Names keep their case. */
const lowerFirst = (text: string) => (/^(?:Kubernetes|Terraform|Vault)$/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** FNV-1a. Continues from the hash of the preceding text. */
function hash(text: string, before = 0x811c9dc5): number {
  let h = before;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** Places that differ in one character must give very different numbers. 32 bits. */
function mixed(hashed: number): number {
  let h = Math.imul(hashed ^ (hashed >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
