// What an issue says: the rule that the argument breaks, not only that it is broken.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  // The findings of a comparison of schemas are no issues of an argument.
  (file) => file.endsWith('.ts') && !file.includes('generated') && !/^schema\/[\w-]+-diff\//.test(file),
);

/** Literals that become the message of an issue: in an object, or given to a function that makes one. */
const LITERAL = String.raw`(?:'((?:[^'\\\n]|\\.)*)'|${'`'}((?:[^${'`'}\\]|\\.)*)${'`'})`;
const PLACES = [
  String.raw`\bmessage: `,
  String.raw`\brefus(?:e|al)\((?:'[\w.]+', )?`,
  String.raw`\bsay\((?:\w+|\[[^\]]*\]), `,
  String.raw`\bcount\(n, 'entry', 'entries'\)`,
].map((start) => new RegExp(`${start}${LITERAL}(?!, \\w)`, 'g'));

const messages = files.flatMap((file) => {
  const text = readFileSync(`src/${file}`, 'utf8');
  return PLACES.flatMap((place) => [...text.matchAll(place)].map(([, plain, template]) => `${file}: ${plain ?? template}`));
});

/** A message names the rule when it says what must be, what is needed, or which call or value to use instead. */
const NAMES_RULE = /\b(?:must|requires?|is required|exactly one|at least one|can only|more than)\b|\buse \w|\(\$\{/;
/** What happened, where there is no rule to name. */
const EVENTS = /cannot be (?:read|opened)|is locked by another reader|configured incorrectly|is not a known value \(|^\$\{NOT_GRAPHQL\}: /;

it('finds the messages', () => expect(messages.length).toBeGreaterThan(60));

it.each(messages)('%s', (text) => {
  const message = text.slice(text.indexOf(': ') + 2);
  expect(message).toMatch(EVENTS.test(message) ? EVENTS : NAMES_RULE);
  expect(message).not.toMatch(/\b(?:invalid|not valid|malformed|not allowed|that are allowed|wrong)\b/i);
});

it.each(['has none of the forms that are allowed', 'is not a valid GraphQL name', 'is wrong'])('would not take "%s"', (message) => {
  expect(NAMES_RULE.test(message) || EVENTS.test(message)).toBe(false);
});
