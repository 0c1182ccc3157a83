import type { PlatformName } from '../core/operation/index.js';

/** The platforms with a GraphQL API. */
export type GraphQLPlatformName = Exclude<PlatformName, 'skilljar'>;

/**
 * The effect of a difference on your code.
 *
 * - `breaking`: calls that worked may fail, or fields may be missing.
 * - `dangerous`: calls still work, but may return values that your code does not expect: a new enum value, another default, a deprecation.
 * - `new`: an addition, or a change without an effect on callers.
 * - `confirmed`, `refuted`: a likely fact of this version is correct, or is wrong. See `@evidence` in the shipped schema.
 * - `known`: the other schema contains a detail that this version does not know (a lost signature, fields, enum values). See `@incomplete`.
 */
export type SchemaFindingKind = 'breaking' | 'dangerous' | 'new' | 'refuted' | 'confirmed' | 'known';

export const KINDS = ['breaking', 'dangerous', 'refuted', 'known', 'new', 'confirmed'] as const satisfies readonly SchemaFindingKind[];

/** One difference between the shipped schema and another one, or one guess that the other schema confirms. */
export interface SchemaFinding {
  readonly kind: SchemaFindingKind;
  /** The location: `Type.field`, `Type.field.argument`, `Enum.VALUE`; for Skilljar `GET /v1/courses/{course_id} → title`. */
  readonly path: string;
  /** The difference, as a sentence. */
  readonly message: string;
  /** The certainty of this version's fact, and its source. Set for `confirmed` and `refuted`. */
  readonly evidence?: { readonly level: string; readonly source: string };
}

/** The differences between a live schema and the one that this version ships. */
export interface SchemaDiff {
  readonly platform: PlatformName;
  /** In the order of `SchemaFindingKind`s' severity, then by path. */
  readonly findings: readonly SchemaFinding[];
  readonly counts: Readonly<Record<SchemaFindingKind, number>>;
  /** Whether any finding is `breaking`. A refuted guess is an error of this version, not a change of the platform, and does not count. */
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
