// Parses the selections of a document. Supports the SDK's own documents and your documents that are equally simple; others are not checked.
// Loading graphql's parser would take as long as the rest of the SDK.

export interface FieldSelection {
  readonly name: string;
  /** The key in the response: the alias, if there is one. */
  readonly key: string;
  readonly set: SelectionSet | undefined;
}

/** Fields, and selections on a type: `on` is `undefined` for the type of the selection set itself. */
export interface SelectionSet {
  readonly fields: FieldSelection[];
  readonly conditions: { readonly on: string | undefined; readonly set: SelectionSet }[];
}

export interface Selected {
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly set: SelectionSet;
}

/** Longer documents are not parsed. */
const MAX_LENGTH = 100_000;
/** Deeper documents are not parsed either: such nesting is probably an attack. */
const MAX_DEPTH = 50;

const TOKEN = /"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|\.\.\.|[_A-Za-z]\w*|-?\d[\w.+-]*|[{}()[\]:$!=@|&]/y;
const BLANK = /(?:[\s,\ufeff]|#[^\n\r]*)*/y;

class NotSimple extends Error {}

/** `undefined` if the document is not simple: several operations, directives, or invalid GraphQL. */
export function selectionOf(document: string): Selected | undefined {
  if (document.length > MAX_LENGTH) return undefined;
  try {
    return read(tokensOf(document));
  } catch (error) {
    if (error instanceof NotSimple) return undefined;
    throw error;
  }
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (let at = 0; ; ) {
    BLANK.lastIndex = at;
    at += BLANK.exec(text)?.[0].length ?? 0;
    if (at >= text.length) return tokens;
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) throw new NotSimple();
    tokens.push(token);
    at += token.length;
  }
}

const isName = (token: string | undefined): token is string => token !== undefined && /^[_A-Za-z]/.test(token);

function read(tokens: readonly string[]): Selected {
  let at = 0;
  const fragments = new Map<string, { readonly on: string; readonly set: SelectionSet }>();
  const spreads: { readonly name: string; readonly into: SelectionSet['conditions'] }[] = [];

  const expect = (token: string) => {
    if (tokens[at++] !== token) throw new NotSimple();
  };
  const name = (): string => {
    const token = tokens[at++];
    if (!isName(token)) throw new NotSimple();
    return token;
  };
  /** Arguments or variables: irrelevant here. */
  const skipParentheses = () => {
    if (tokens[at] !== '(') return;
    for (let depth = 0; ; ) {
      const token = tokens[at++];
      if (token === undefined) throw new NotSimple();
      if (token === '(') depth += 1;
      else if (token === ')' && --depth === 0) return;
    }
  };
  const set = (depth = 0): SelectionSet => {
    if (depth > MAX_DEPTH) throw new NotSimple();
    expect('{');
    const made: SelectionSet = { fields: [], conditions: [] };
    while (tokens[at] !== '}') {
      if (tokens[at] !== '...') made.fields.push(field(depth));
      else {
        at += 1;
        if (tokens[at] === '{') made.conditions.push({ on: undefined, set: set(depth + 1) });
        else if (tokens[at] === 'on') {
          at += 1;
          made.conditions.push({ on: name(), set: set(depth + 1) });
        } else spreads.push({ name: name(), into: made.conditions });
      }
    }
    at += 1;
    return made;
  };
  const field = (depth: number): FieldSelection => {
    const key = name();
    const isAlias = tokens[at] === ':';
    if (isAlias) at += 1;
    const own = isAlias ? name() : key;
    skipParentheses();
    return { key, name: own, set: tokens[at] === '{' ? set(depth + 1) : undefined };
  };

  let selected: Selected | undefined;
  while (at < tokens.length) {
    const kind = tokens[at] === '{' ? 'query' : name();
    if (kind === 'fragment') {
      const own = name();
      expect('on');
      fragments.set(own, { on: name(), set: set() });
    } else {
      if (selected || !(kind === 'query' || kind === 'mutation' || kind === 'subscription')) throw new NotSimple();
      if (isName(tokens[at])) at += 1;
      skipParentheses();
      selected = { kind, set: set() };
    }
  }
  for (const { name, into } of spreads) {
    const fragment = fragments.get(name);
    if (!fragment) throw new NotSimple();
    into.push(fragment);
  }
  if (!selected) throw new NotSimple();
  return selected;
}
