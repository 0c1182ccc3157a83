// Markdown of the provenance report.
import type { GraphQLSchema } from 'graphql';

/** A named part of the prose's `{{marker}}`s. */
export type Facts = Record<string, (schema: GraphQLSchema) => string>;

export const code = (text: string) => `\`${text}\``;

export const codes = (texts: readonly string[]) => texts.map(code).join(', ');

export const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
