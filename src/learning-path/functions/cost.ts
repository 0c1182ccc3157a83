import { type ErrorContext, InputError } from '../../core/errors/index.js';

/** The platform's documented maximum cost of one document, in points. */
export const MAX_QUERY_POINTS = 1000;

/** Fields that cost more than one point. Some are in no SDK operation, but may be in your own documents. */
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
/** `questions` has a higher price only on pages, which are always selected with a type condition. */
const PAGE = /Page(?:Entity)?$/;
/** Abstract types: a selection on them applies to every member. All other type conditions are mutually exclusive. */
const ABSTRACT = /^(?:PageResource|PageEntity|AssessmentPageEntity|CompetencyAssessmentResource)$/;

/** A field or a fragment, inline or by name. */
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

/** Parses the fields of a document. Invalid GraphQL gives a meaningless result but no error: the platform reports it. */
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

/** Calculates costs with the algorithm of the server's library. */
function counter({ fragments }: Parsed) {
  const counted = new Map<string, number>();

  const ofFragment = (name: string): number => {
    let cost = counted.get(name);
    if (cost === undefined) {
      const fragment = fragments.get(name);
      // The platform refuses a recursive fragment; here it must only terminate.
      counted.set(name, 0);
      cost = fragment ? ofSet(fragment.set, fragment.type) : 0;
      counted.set(name, cost);
    }
    return cost;
  };
  const ofField = ({ field = '', set }: Selection, type: string | undefined): number => {
    const expensive = field === 'questions' && PAGE.test(type ?? '');
    const own = expensive ? QUESTIONS_PRICE : Object.hasOwn(PRICES, field) ? (PRICES[field] as number) : 1;
    return own + (set ? ofSet(set) : 0);
  };
  /** Of mutually exclusive types, only the most expensive counts. */
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
 * Estimates the cost of a document in points: 1 for every field, 3 to 5 for some; of a union's types, the most expensive counts. The
 * estimate is an upper bound: it includes fields that `@skip` or `@include` omit, and uses the most expensive of several operations. The
 * actual cost is in `withResponse()`, as `cost.charged`.
 */
export function estimateCost(document: string): number {
  const parsed = parse(document);
  const { ofSet } = counter(parsed);
  return Math.max(0, ...parsed.operations.map((set) => ofSet(set)));
}

/** Number of fields that an error message names. */
const NAMED = 3;

/**
 * Estimates the cost of a document before it is sent.
 * @throws InputError when it exceeds the platform's maximum, with the most expensive fields.
 */
export function affordableCost(document: string, call: ErrorContext): number {
  const points = estimateCost(document);
  if (points <= MAX_QUERY_POINTS) return points;
  const mostExpensive = mostExpensiveFields(document)
    .map(({ path, cost }) => `${path.join('.')} (${cost})`)
    .join(', ');
  const message = `costs about ${points} points, more than the maximum of ${MAX_QUERY_POINTS}. Most expensive: ${mostExpensive}. Select fewer fields, or split the query`;
  throw new InputError([{ path: ['document'], message }], call);
}

interface Priced {
  readonly path: readonly string[];
  readonly cost: number;
}

/** The most expensive fields below the root fields. A field is replaced by its child while the child has most of its cost. */
function mostExpensiveFields(document: string): Priced[] {
  const parsed = parse(document);
  const { ofField } = counter(parsed);

  /** The fields of a selection set, including those of its fragments, most expensive first. */
  const fieldsOf = (set: readonly Selection[], type?: string, seen = new Set<string>()): (Priced & Selection)[] =>
    set
      .flatMap((selection): (Priced & Selection)[] => {
        if (selection.field !== undefined) return [{ ...selection, path: [selection.field], cost: ofField(selection, type) }];
        if (selection.spread === undefined) return fieldsOf(selection.set ?? [], selection.type ?? type, seen);
        if (seen.has(selection.spread)) return [];
        seen.add(selection.spread);
        const fragment = parsed.fragments.get(selection.spread);
        return fragment ? fieldsOf(fragment.set, fragment.type, seen) : [];
      })
      .sort((a, b) => b.cost - a.cost);
  const follow = (field: Priced & Selection): Priced => {
    const [first] = fieldsOf(field.set ?? []);
    return first?.set && first.cost * 2 > field.cost ? follow({ ...first, path: [...field.path, ...first.path] }) : field;
  };

  return parsed.operations
    .flatMap((set) => fieldsOf(set))
    .flatMap((root) => fieldsOf(root.set ?? []).map((field) => follow({ ...field, path: [...root.path, ...field.path] })))
    .sort((a, b) => b.cost - a.cost)
    .slice(0, NAMED);
}
