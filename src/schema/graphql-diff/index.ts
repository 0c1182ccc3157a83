import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { type GraphQLSchema, getNamedType } from 'graphql';
import type { GraphQLPlatformName, SchemaFinding, SchemaFindingKind } from '../findings.js';
import { OURS, PLACEHOLDER, shippedSchema } from '../graphql/index.js';
import { type Annotations, annotationsOf, fieldOf } from './annotations.js';
import { newDeprecations } from './deprecations.js';
import { lostAt, lostFinding } from './lost.js';
import { renamed } from './renamed.js';

const LEVELS: Readonly<Record<CriticalityLevel, SchemaFindingKind>> = {
  [CriticalityLevel.Breaking]: 'breaking',
  [CriticalityLevel.Dangerous]: 'dangerous',
  [CriticalityLevel.NonBreaking]: 'new',
};

/** Evidence for the result or the arguments of an operation; the reference states that the operation exists. */
const OF_SIGNATURES = new Set(['response example', 'signature lost']);

/** Compares a live schema with the shipped one of a platform. */
export async function graphqlFindings(platform: GraphQLPlatformName, live: GraphQLSchema): Promise<SchemaFinding[]> {
  const shipped = shippedSchema(platform);
  const annotations = annotationsOf(shipped);
  const changes = whole((await diff(shipped, live)).filter((change) => matters(change, shipped)));
  const lost = new Map<string, SchemaFinding>();
  const touched = new Map<string, SchemaFinding>();
  const findings = changes.flatMap((change): SchemaFinding[] => {
    const at = lostAt(change, shipped, annotations);
    if (at !== undefined) {
      lost.set(at, lostFinding(at, shipped, live, annotations));
      return [];
    }
    const finding = classified(change, annotations);
    if (finding.kind === 'refuted') touched.set(finding.path, finding);
    // A guess that the live schema makes more specific is confirmed.
    return finding.kind === 'new' && annotations.guesses.has(finding.path) && !isDeprecation(change) ? [] : [finding];
  });
  const confirmed = confirmations(annotations, shipped, live, new Set([...touched.keys(), ...lost.keys()]), changes);
  return renamed([...findings, ...lost.values(), ...newDeprecations(shipped, live), ...confirmed], shipped, live);
}

const isDeprecation = ({ type }: Change) => /DEPRECATION/.test(type);

/**
 * Descriptions and reasons are written by this project, annotations are its own directives, and servers do not report the use of
 * directives.
 */
function matters({ type, path = '' }: Change, shipped: GraphQLSchema): boolean {
  if (/DESCRIPTION|^DIRECTIVE_|DEPRECATION_REASON_(?:CHANGED|REMOVED)$|^FIELD_DEPRECATION_REASON/.test(type)) return false;
  const [typeName = '', member = ''] = path.split('.');
  if (OURS.has(typeName) || typeName === 'Unknown' || member === PLACEHOLDER) return false;
  // Also reported if a deprecated value without a reason gets one, which does not affect callers.
  if (type === 'ENUM_VALUE_DEPRECATION_REASON_ADDED') {
    const named = shipped.getType(typeName);
    return !(named && 'getValue' in named && named.getValue(member)?.deprecationReason !== undefined);
  }
  return true;
}

const WHOLE = new Set(['TYPE_ADDED', 'FIELD_ADDED', 'ENUM_VALUE_ADDED', 'TYPE_REMOVED', 'TYPE_KIND_CHANGED']);

/** Omits findings that a larger one implies: the fields of a new type, the arguments and the deprecation of a new field. */
function whole(changes: readonly Change[]): Change[] {
  const owners = new Map(changes.filter(({ type }) => WHOLE.has(type)).map((change) => [change.path ?? '', change]));
  return changes.filter((change) => {
    const parts = (change.path ?? '').replace(/\.@\w+$/, '').split('.');
    return !parts.some((_, i) => {
      const owner = owners.get(parts.slice(0, i + 1).join('.'));
      return owner !== undefined && owner !== change;
    });
  });
}

function classified(change: Change, { guesses }: Annotations): SchemaFinding {
  const path = (change.path ?? '').replace(/\.@deprecated$/, '');
  const kind = isDeprecation(change) && /ADDED$/.test(change.type) ? 'dangerous' : LEVELS[change.criticality.level];
  const evidence = guesses.get(path);
  const isGone = /_REMOVED$/.test(change.type) && !isDeprecation(change);
  if (!evidence || kind !== 'breaking' || (isGone && OF_SIGNATURES.has(evidence.source))) return { kind, path, message: sentence(change) };
  return { kind: 'refuted', path, message: sentence(change), evidence };
}

const sentence = ({ message }: Change) => (message.endsWith('.') ? message : `${message}.`);

/** Likely facts of this version that the live schema contains in the same or a more specific form. */
function confirmations(
  { guesses }: Annotations,
  shipped: GraphQLSchema,
  live: GraphQLSchema,
  decided: ReadonlySet<string>,
  changes: readonly Change[],
): SchemaFinding[] {
  const broken = new Set(changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking).map(({ path }) => path));
  return [...guesses].flatMap(([path, evidence]): SchemaFinding[] => {
    const owners = path.split('.').map((_, i, parts) => parts.slice(0, i + 1).join('.'));
    if (owners.some((owner) => decided.has(owner) || broken.has(owner))) return [];
    const [typeName = '', name = ''] = path.split('.');
    const before = fieldOf(shipped.getType(typeName), name);
    // A field of unknown type is not confirmed by a field whose type is also unknown.
    if (before && getNamedType(before.type).name === 'Unknown') return [];
    const now = fieldOf(live.getType(typeName), name);
    const exact = owners.length === 2 && now && before && String(now.type) !== String(before.type) ? ` Its type is ${now.type}.` : '';
    return [{ kind: 'confirmed', path, message: `The live schema contains it.${exact}`, evidence }];
  });
}
