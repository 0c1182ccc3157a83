import { type ErrorContext, InputError } from '../../core/errors/index.js';
import { DocumentProblem, isSyntaxError, parseDocument, spreadsOf } from '../../graphql/document/index.js';

/** The platform's documented maximum cost of one document, in points. */
export const MAX_QUERY_POINTS = 1000;

/** Fields that cost more than one point. Some are not in any SDK operation, but may be in your own documents. */
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

/** The part of a selection in graphql's syntax tree that affects the cost. */
interface Selection {
  readonly kind: string;
  /** The name of a field or a spread. */
  readonly name?: { readonly value: string };
  readonly typeCondition?: { readonly name: { readonly value: string } } | undefined;
  readonly selectionSet?: { readonly selections: readonly Selection[] } | undefined;
}

interface Parsed {
  readonly operations: readonly (readonly Selection[])[];
  readonly fragments: ReadonlyMap<string, Selection>;
}

const selectionsOf = ({ selectionSet }: Selection): readonly Selection[] => selectionSet?.selections ?? [];
const nameOf = ({ name }: Selection): string => name?.value ?? '';
const typeOf = ({ typeCondition }: Selection): string | undefined => typeCondition?.name.value;

/** The operations and fragments of a document; empty for a text that is not a GraphQL document. */
function parse(document: string): Parsed {
  let definitions: readonly Selection[] = [];
  try {
    definitions = parseDocument(document).definitions as readonly Selection[];
  } catch (error) {
    // A text that is not a GraphQL document costs nothing, because the platform cannot parse it.
    if (!isSyntaxError(error)) throw error instanceof DocumentProblem ? new InputError(error.issues) : error;
  }
  return {
    operations: definitions.filter(({ kind }) => kind === 'OperationDefinition').map(selectionsOf),
    fragments: new Map(definitions.filter(({ kind }) => kind === 'FragmentDefinition').map((one) => [nameOf(one), one])),
  };
}

/** The fragments that an operation may spread, each after the fragments that it spreads. Fragments of a cycle are in any order. */
function inOrder(fragments: Parsed['fragments']): Selection[] {
  const ordered = new Set<Selection>();
  const seen = new Set<Selection>();
  // Not recursive, because a chain of fragments could overflow the stack.
  const open = [...fragments.values()].reverse();
  for (let fragment = open.at(-1); fragment; fragment = open.at(-1)) {
    if (seen.has(fragment)) {
      ordered.add(fragment);
      open.pop();
      continue;
    }
    seen.add(fragment);
    for (const name of spreadsOf(fragment)) {
      const next = fragments.get(name);
      if (next && !seen.has(next)) open.push(next);
    }
  }
  return [...ordered];
}

/** Calculates costs with the algorithm of the server's library, each selection once. */
function counter({ fragments }: Parsed) {
  const counted = new Map<Selection, number>();

  const ofField = (field: Selection, type?: string): number => {
    const name = nameOf(field);
    const expensive = name === 'questions' && PAGE.test(type ?? '');
    const own = expensive ? QUESTIONS_PRICE : Object.hasOwn(PRICES, name) ? (PRICES[name] as number) : 1;
    return own + ofSet(field);
  };
  /** Of mutually exclusive types, only the most expensive counts. */
  const ofSet = (parent: Selection, type?: string): number => {
    const known = counted.get(parent);
    if (known !== undefined) return known;
    const cost = sumOf(selectionsOf(parent), type);
    counted.set(parent, cost);
    return cost;
  };
  const sumOf = (selections: readonly Selection[], type?: string): number => {
    let common = 0;
    const byType = new Map<string, number>();
    for (const selection of selections) {
      if (selection.kind === 'Field') {
        common += ofField(selection, type);
        continue;
      }
      const fragment = selection.kind === 'FragmentSpread' ? fragments.get(nameOf(selection)) : selection;
      const condition = fragment && typeOf(fragment);
      // The platform refuses a fragment that spreads itself. Here, the recursion only ends.
      const cost = fragment === selection ? ofSet(selection, condition ?? type) : ((fragment && counted.get(fragment)) ?? 0);
      if (condition === undefined || ABSTRACT.test(condition)) common += cost;
      else byType.set(condition, (byType.get(condition) ?? 0) + cost);
    }
    return byType.size > 0 ? common + [...byType.values()].reduce((most, cost) => Math.max(most, cost), 0) : common;
  };
  for (const fragment of inOrder(fragments)) ofSet(fragment, typeOf(fragment));
  return { ofField, sumOf };
}

/**
 * Estimates the cost of a document in points: 1 for every field, 3 to 5 for some fields. For a union, the most expensive type counts. The
 * estimate is an upper bound: it includes fields that `@skip` or `@include` omit, and uses the most expensive of several operations. The
 * actual cost is in `withResponse()`, as `cost.charged`. A text that is not a GraphQL document costs 0, because the platform refuses it.
 * @throws InputError when the document is longer or nested deeper than one that can be sent.
 */
export function estimateCost(document: string): number {
  const parsed = parse(document);
  const { sumOf } = counter(parsed);
  return parsed.operations.reduce((most, set) => Math.max(most, sumOf(set)), 0);
}

/** Number of fields to name in an error message. */
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
  readonly field: Selection;
}

/** The most expensive fields below the root fields. A field is replaced by its child while the child has most of its cost. */
function mostExpensiveFields(document: string): Priced[] {
  const parsed = parse(document);
  const { ofField } = counter(parsed);

  /** The most expensive fields of a selection set, including those of its fragments. */
  const fieldsOf = (selections: readonly Selection[], path: readonly string[]): Priced[] => {
    const found: Priced[] = [];
    const seen = new Set<Selection>();
    const open: (readonly [set: readonly Selection[], type: string | undefined])[] = [[selections, undefined]];
    for (let next = open.pop(); next; next = open.pop()) {
      const [set, type] = next;
      for (const selection of set) {
        if (selection.kind === 'Field') {
          found.push({ field: selection, path: [...path, nameOf(selection)], cost: ofField(selection, type) });
          continue;
        }
        const fragment = selection.kind === 'FragmentSpread' ? parsed.fragments.get(nameOf(selection)) : selection;
        if (!fragment || seen.has(fragment)) continue;
        seen.add(fragment);
        open.push([selectionsOf(fragment), typeOf(fragment) ?? type]);
      }
    }
    return found.sort((a, b) => b.cost - a.cost).slice(0, NAMED);
  };
  const follow = (priced: Priced): Priced => {
    const [first] = fieldsOf(selectionsOf(priced.field), priced.path);
    return first?.field.selectionSet && first.cost * 2 > priced.cost ? follow(first) : priced;
  };

  return parsed.operations
    .flatMap((selections) => fieldsOf(selections, []))
    .flatMap((root) => fieldsOf(selectionsOf(root.field), root.path).map(follow))
    .sort((a, b) => b.cost - a.cost)
    .slice(0, NAMED);
}
