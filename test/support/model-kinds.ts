import fc from 'fast-check';
import type { ListOptions } from '../../src/core/settings/options.js';
import { type Listing, type Reading, reading } from './model-lists.js';

export type Fields = Record<string, unknown>;

/** The ids that lead to a thing: those above it, then its own. */
export type Key = readonly string[];

/** A field of a kind's input that names another thing. */
export interface Ref {
  readonly kind: string;
  /** Things of the demo world that it may name as well. */
  readonly demo?: readonly string[];
  /** `{ id }`, as Skilljar wants it. Default: the id itself. */
  readonly wrap?: (id: string) => unknown;
  /** Whether things that refer to it are deleted with it. Default: true. */
  readonly cascades?: boolean;
}

/** One kind of thing on a platform, and how a client works with it. */
export interface Kind {
  readonly name: string;
  /** The kind that it stands under. */
  readonly under?: string;
  readonly refs?: Readonly<Record<string, Ref>>;
  readonly input: fc.Arbitrary<Fields>;
  readonly change?: fc.Arbitrary<Fields> | undefined;
  /** A field that no two of the kind have alike: given again, it is refused with this. */
  readonly unique?: { readonly field: string; readonly refusal: object; readonly distinct?: (value: unknown, n: number) => unknown };
  /** What is made again under an id that is there is the same thing. */
  readonly upserts?: boolean;
  create(above: Key, input: Fields): PromiseLike<unknown>;
  get?(key: Key): PromiseLike<unknown>;
  list?(above: Key, query: Fields, options: ListOptions): Listing;
  update?(key: Key, change: Fields): PromiseLike<unknown>;
  remove?(key: Key): PromiseLike<unknown>;
  /** The id that it has in calls. Default: `id`. */
  idOf?(row: Fields): string;
  /** What an answer has to show of an input. Default: the fields that have the same name in both. */
  shown?(input: Fields, answer: Fields): Fields;
  /** Fields that change without being changed. */
  readonly volatile?: RegExp;
  /** Queries of the list, each with the value that a thing must show to be in it. */
  readonly filters?: Readonly<Record<string, (shown: Fields) => unknown>>;
  /** The filter without which there is no list: a field of `refs`. */
  readonly listedBy?: string;
  /** The list does not let the caller say how long a page is. */
  readonly unpaged?: boolean;
  /** In another order than that in which they were made. */
  readonly sorted?: boolean;
  /** What `get` gives for what is not there, where that is not an error. */
  readonly nothing?: null;
  /** There is one under each thing above, without an id: none is such that nothing has it. */
  readonly single?: boolean;
  /** Fields of `refs` that every change carries. */
  readonly alongside?: readonly string[];
}

/** A platform with some of its kinds. */
export interface Subject {
  readonly kinds: readonly Kind[];
  /** How it refuses what is not there. */
  readonly missing: object;
  /** How it refuses to make what names such a thing. Default: the same. */
  readonly unknown?: object;
  reset(): void;
  /** Reading moves things on here. */
  readonly readsMove?: boolean;
}

export interface Thing {
  readonly kind: Kind;
  readonly key: Key;
  readonly refs: Readonly<Record<string, string>>;
  shown: Fields;
}

/** Ids that nothing has, some of them hard to send. */
const ODD = ['nosuchthing', 'a b', 'ä/ö', '%2F', '%', '?x=1', '#', "'; --", '"', '𝒳', '__proto__', 'constructor', 'x'.repeat(300)];

const VERBS = ['create', 'create', 'create', 'create', 'get', 'list', 'list', 'list', 'update', 'update', 'remove', 'missing', 'missing'];

/** One step, before it is known what there is: numbers choose among that. */
export interface Step {
  readonly kind: string;
  readonly verb: string;
  readonly pick: number;
  readonly other: number;
  readonly odd: string;
  readonly input: Fields;
  readonly change: Fields;
  readonly reading: Reading;
}

export function steps(kinds: readonly Kind[], size: number): fc.Arbitrary<Step[]> {
  const ofKind = (kind: Kind) =>
    fc.record({
      kind: fc.constant(kind.name),
      verb: fc.constantFrom(...VERBS),
      pick: fc.nat(),
      other: fc.nat(),
      odd: fc.constantFrom(...ODD),
      input: kind.input,
      change: kind.change ?? fc.constant({}),
      reading,
    });
  return fc.array(fc.oneof(...kinds.map(ofKind)), { minLength: Math.ceil(size / 2), maxLength: size, size: 'max' });
}
