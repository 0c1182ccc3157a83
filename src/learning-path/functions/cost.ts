import { type ErrorContext, InputError } from '../../core/errors/index.js';

/** Points that one document may cost at most, as the platform documents it. */
export const MAX_QUERY_POINTS = 1000;

/** Fields that cost more than one point, wherever they stand. Some of them are in no operation of ours, but may be in a document of yours. */
const PRICES: Readonly<Record<string, number | undefined>> = {
  CatalogContent: 3,
  PagesCompletedByCourse: 3,
  QueryContents: 3,
  UserContentItems: 3,
  UserCourseCompletionProgress: 5,
  UserCourseProgress: 5,
  UserRecentContent: 4,
  allocatedLearningPaths: 3,
  attendedMeetings: 3,
  purchasedBundles: 3,
  purchasedCourses: 3,
};
const QUESTIONS_PRICE = 3;
/** `questions` has its price on pages only, whose fields always stand behind a type condition. */
const PAGE = /Page(?:Entity)?$/;
/** Types that are several types: what is asked of them is asked of every one. All other type conditions exclude each other. */
const ABSTRACT = /^(?:PageResource|PageEntity|AssessmentPageEntity|CompetencyAssessmentResource)$/;

/** A field, or a fragment, written out or by its name. */
interface Selection {
  readonly field?: string;
  readonly spread?: string | undefined;
  readonly type?: string | undefined;
  readonly set?: readonly Selection[] | undefined;
}

interface Fragment {
  readonly type: string | undefined;
  readonly set: readonly Selection[];
}

interface Parsed {
  readonly operations: readonly (readonly Selection[])[];
  readonly fragments: ReadonlyMap<string, Fragment>;
}

const TOKEN = /"""(?:\\"""|[\s\S])*?"""|"(?:[^"\\\n]|\\.)*"|#[^\n\r]*|\.{3}|\w+|[^\s,]/g;

/** The fields of a document. What is no GraphQL gives nonsense, and never an error: finding those is for the platform. */
function parse(document: string): Parsed {
  const tokens = (document.match(TOKEN) ?? []).filter((token) => !/^["#]/.test(token));
  const operations: (readonly Selection[])[] = [];
  const fragments = new Map<string, Fragment>();
  let at = 0;

  const skipArguments = () => {
    for (let depth = 0; at < tokens.length; at += 1) {
      if (tokens[at] === '(') depth += 1;
      else if (tokens[at] === ')') depth -= 1;
      else if (depth === 0) return;
    }
  };
  const skipDirectives = () => {
    skipArguments();
    while (tokens[at] === '@') {
      at += 2;
      skipArguments();
    }
  };
  const selection = (): Selection => {
    if (tokens[at] !== '...') {
      if (tokens[at + 1] === ':') at += 2;
      const field = tokens[at++] as string;
      skipDirectives();
      return { field, set: tokens[at] === '{' ? selections() : undefined };
    }
    at += 1;
    const spread = /^(?:on|[{@])$/.test(tokens[at] ?? '') ? undefined : tokens[at++];
    const type = spread === undefined && tokens[at] === 'on' ? tokens[at + 1] : undefined;
    if (type !== undefined) at += 2;
    skipDirectives();
    return spread === undefined ? { type, set: selections() } : { spread };
  };
  const selections = (): Selection[] => {
    const set: Selection[] = [];
    at += 1;
    while (at < tokens.length && tokens[at] !== '}') set.push(selection());
    at += 1;
    return set;
  };

  while (at < tokens.length) {
    const name = tokens[at] === 'fragment' ? tokens[at + 1] : undefined;
    const type = tokens[at + 3];
    while (at < tokens.length && tokens[at] !== '{') {
      if (tokens[at] === '(') skipArguments();
      else at += 1;
    }
    if (name === undefined) operations.push(selections());
    else fragments.set(name, { type, set: selections() });
  }
  return { operations, fragments };
}

/** Adds up a document by the rule of the server's own library. */
function counter({ fragments }: Parsed) {
  const counted = new Map<string, number>();

  const ofFragment = (name: string): number => {
    let cost = counted.get(name);
    if (cost === undefined) {
      const fragment = fragments.get(name);
      // A fragment that holds itself is refused by the platform; here it must only come to an end.
      counted.set(name, 0);
      cost = fragment ? ofSet(fragment.set, fragment.type) : 0;
      counted.set(name, cost);
    }
    return cost;
  };
  const ofField = ({ field = '', set }: Selection, type: string | undefined): number => {
    const dear = field === 'questions' && PAGE.test(type ?? '');
    const own = dear ? QUESTIONS_PRICE : Object.hasOwn(PRICES, field) ? (PRICES[field] as number) : 1;
    return own + (set ? ofSet(set) : 0);
  };
  /** Of the types that exclude each other the dearest counts, not all. */
  const ofSet = (set: readonly Selection[], type?: string): number => {
    let common = 0;
    const byType = new Map<string, number>();
    for (const selection of set) {
      if (selection.field !== undefined) {
        common += ofField(selection, type);
        continue;
      }
      const condition = selection.spread === undefined ? selection.type : fragments.get(selection.spread)?.type;
      const cost = selection.spread === undefined ? ofSet(selection.set ?? [], condition ?? type) : ofFragment(selection.spread);
      if (condition === undefined || ABSTRACT.test(condition)) common += cost;
      else byType.set(condition, (byType.get(condition) ?? 0) + cost);
    }
    return common + Math.max(0, ...byType.values());
  };
  return { ofField, ofSet };
}

/**
 * What a document costs, in points: 1 for every field that it asks for, 3 to 5 for some; of a union's types the dearest counts. An estimate
 * from above: fields that `@skip` or `@include` leave out are counted, and of several operations the dearest. What the platform charged is
 * in `withResponse()`, as `cost.charged`.
 */
export function estimateCost(document: string): number {
  const parsed = parse(document);
  const { ofSet } = counter(parsed);
  return Math.max(0, ...parsed.operations.map((set) => ofSet(set)));
}

/** How many fields a refusal names. */
const NAMED = 3;

/**
 * The same, for a document that is about to be sent.
 * @throws InputError when it costs more than the platform allows, with the fields that cost the most.
 */
export function affordableCost(document: string, call: ErrorContext): number {
  const points = estimateCost(document);
  if (points <= MAX_QUERY_POINTS) return points;
  const dearest = dearestFields(document)
    .map(({ road, cost }) => `${road.join('.')} (${cost})`)
    .join(', ');
  const message = `costs about ${points} points, and one query may cost ${MAX_QUERY_POINTS}. Dearest: ${dearest}. Ask for less, or in several queries`;
  throw new InputError([{ path: ['document'], message }], call);
}

interface Priced {
  readonly road: readonly string[];
  readonly cost: number;
}

/** The dearest fields below the root fields, each followed down for as long as most of it is one field. */
function dearestFields(document: string): Priced[] {
  const parsed = parse(document);
  const { ofField } = counter(parsed);

  /** The fields of a set with those of its fragments, the dearest first. */
  const fieldsOf = (set: readonly Selection[], type?: string, seen = new Set<string>()): (Priced & Selection)[] =>
    set
      .flatMap((selection): (Priced & Selection)[] => {
        if (selection.field !== undefined) return [{ ...selection, road: [selection.field], cost: ofField(selection, type) }];
        if (selection.spread === undefined) return fieldsOf(selection.set ?? [], selection.type ?? type, seen);
        if (seen.has(selection.spread)) return [];
        seen.add(selection.spread);
        const fragment = parsed.fragments.get(selection.spread);
        return fragment ? fieldsOf(fragment.set, fragment.type, seen) : [];
      })
      .sort((a, b) => b.cost - a.cost);
  const follow = (field: Priced & Selection): Priced => {
    const [first] = fieldsOf(field.set ?? []);
    return first?.set && first.cost * 2 > field.cost ? follow({ ...first, road: [...field.road, ...first.road] }) : field;
  };

  return parsed.operations
    .flatMap((set) => fieldsOf(set))
    .flatMap((root) => fieldsOf(root.set ?? []).map((field) => follow({ ...field, road: [...root.road, ...field.road] })))
    .sort((a, b) => b.cost - a.cost)
    .slice(0, NAMED);
}
