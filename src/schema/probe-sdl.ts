import type { ProbedType } from './options.js';

/** Prints the found fields as SDL, with comments for unknown parts. */
export function probeSdl(types: readonly ProbedType[]): string {
  return `${types.map(typeText).join('\n\n')}\n`;
}

function typeText({ name, exists, fields }: ProbedType): string {
  if (!exists) return `# ${name}: the platform has no type with this name, or the type has no fields.`;
  if (fields.length === 0) return `# ${name}: no fields were found.`;
  const lines = fields.map((field) => {
    const args = field.requiredArguments.map((each) => `${each.name}: ${each.type}`).join(', ');
    const signature = `  ${field.name}${args && `(${args})`}: `;
    return field.type === undefined ? `  # ${signature.trim()} (type unknown)` : `${signature}${field.type}`;
  });
  const isEmpty = fields.every(({ type }) => type === undefined);
  return `# Found by probing: there may be more fields.\n${isEmpty ? '# ' : ''}type ${name} {\n${lines.join('\n')}\n${isEmpty ? '# ' : ''}}`;
}
