import type { PlatformName } from '../core/operation/index.js';

/** The platforms with a GraphQL API. */
export type GraphQLPlatformName = Exclude<PlatformName, 'skilljar'>;

/**
 * What a difference means to you.
 *
 * - `breaking`: calls that worked may fail, or fields that were there may be missing.
 * - `dangerous`: calls go on working, but your code may meet what it does not expect: a new enum value, another default, a deprecation.
 * - `new`: was added, or changed without an effect on callers.
 * - `confirmed`, `refuted`: what this version only took for likely is so, or is not so. See `@evidence` in the shipped schema.
 * - `known`: what this version does not know (a lost signature, fields, enum values) and the other schema says. See `@incomplete`.
 */
export type SchemaFindingKind = 'breaking' | 'dangerous' | 'new' | 'refuted' | 'confirmed' | 'known';

export const KINDS = ['breaking', 'dangerous', 'refuted', 'known', 'new', 'confirmed'] as const satisfies readonly SchemaFindingKind[];

/** One difference between the shipped schema and another one, or one guess that the other confirms. */
export interface SchemaFinding {
  readonly kind: SchemaFindingKind;
  /** Where it is: `Type.field`, `Type.field.argument`, `Enum.VALUE`; for Skilljar `GET /v1/courses/{course_id} → title`. */
  readonly path: string;
  /** What is different, as a sentence. */
  readonly message: string;
  /** How sure this version was, and why. With `confirmed` and `refuted`. */
  readonly evidence?: { readonly level: string; readonly source: string };
}

/** The differences between a live schema and the one that this version ships. */
export interface SchemaDiff {
  readonly platform: PlatformName;
  /** In the order of `SchemaFindingKind`s' weight, then by path. */
  readonly findings: readonly SchemaFinding[];
  readonly counts: Readonly<Record<SchemaFindingKind, number>>;
  /** Whether any finding is `breaking`. A refuted guess is a mistake of this version rather than a change of the platform, and does not count. */
  readonly breaking: boolean;
}

/** Sorts and counts findings. */
export function toDiff(platform: PlatformName, found: readonly SchemaFinding[]): SchemaDiff {
  const findings = KINDS.flatMap((kind) =>
    found.filter((each) => each.kind === kind).sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path))),
  );
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, findings.filter((each) => each.kind === kind).length]));
  return { platform, findings, counts: counts as SchemaDiff['counts'], breaking: (counts.breaking ?? 0) > 0 };
}
