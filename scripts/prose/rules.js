// The rules of the prose check: maintained rules of textlint with options, and the phrases of discouraged.json.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createLinter, loadTextlintrc } from 'textlint';
import terminology from 'textlint-rule-terminology';

const require = createRequire(import.meta.url);
/** A rule in CommonJS: bundlers disagree on what its default import is. */
const ruleOf = (name) => require(name).default;

/** `[pattern, replacement, example]`: phrases that the project's texts avoid. A space also matches the end of a line. */
export const DISCOURAGED = JSON.parse(readFileSync(new URL('discouraged.json', import.meta.url), 'utf8'));

/** Terms of the rule that are common in technical English, and possessives that it takes for plurals. */
const EXCLUDED = [
  'ID',
  "id['’]?s",
  "API['’]?s",
  "URL['’]?s",
  'cURL',
  'DNS',
  'indexes\\b',
  'readme(s)?',
  'style-?sheet(s)?',
  'web[- ]?site(s)?',
  'host[- ]name(s)?',
  'user[- ]name(s)?',
  'snake[- ]?case',
];

const RULES = [
  {
    ruleId: 'terminology',
    rule: terminology,
    options: {
      terms: [...DISCOURAGED.map(([pattern, replacement]) => [pattern.replaceAll(' ', '\\s+'), replacement]), 'APIs', 'URLs'],
      exclude: EXCLUDED,
    },
  },
  {
    ruleId: 'write-good',
    rule: ruleOf('textlint-rule-write-good'),
    // Technical texts need the passive voice, "there is", and words such as "validate", "only" and "several".
    options: { passive: false, thereIs: false, weasel: false, adverb: false, tooWordy: false, cliches: false },
  },
  { ruleId: 'sentence-length', rule: ruleOf('textlint-rule-sentence-length'), options: { max: 240 } },
];

/** A linter of Markdown with the project's rules. */
export async function createProseLinter() {
  const builtIn = await loadTextlintrc();
  return createLinter({ descriptor: builtIn.shallowMerge({ rules: RULES }) });
}
