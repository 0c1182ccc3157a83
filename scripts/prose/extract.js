// The prose of a source file: its comments and messages, one paragraph of Markdown for each, with the line that every part is on.
import { getLocation, Kind, parse, Source, TokenKind, visit } from 'graphql';
import ts from 'typescript';

/** Instructions for tools, with the words that follow them. */
const PRAGMA =
  /^\s*(?:@ts-\S+|biome-ignore\b|@vitest-environment|@type\b|@typedef|@import\b|v8 ignore|c8 ignore|<reference|#region|#endregion|eslint)/;

/** A message has several words in a row; an identifier, a path or a GraphQL document does not. */
const MESSAGE = /[A-Za-z`’')]{2,}[,:;]? [a-z]{2,}[,.:;)]?(?: |$)/;
const NOT_PROSE =
  /^\s*(?:query|mutation|subscription|fragment|type|input|enum|extend|directive|SELECT|INSERT|CREATE|import|export|const|for await|await|let|if|return)\b[^.?!]*[{(=;]|^default-src|^\s*\{ \w+: ['"`]|[{}]\s*$|=>|;\n/;

/** Many words without punctuation, or with semicolons, are a list of words. */
const isWordList = (text) => text.split(';').length > 3 || (text.split(/[\s;]+/).length > 20 && !/[,.:?!](?:\s|$)/.test(text));

/** Lines of a comment without its delimiters. */
function commentLines(text, firstLine) {
  const isLine = text.startsWith('//');
  const body = isLine ? text.slice(2) : text.replace(/^\/\*+/, '').replace(/\*+\/$/, '');
  return body.split('\n').map((line, i) => ({ line: firstLine + i, text: isLine ? line : line.replace(/^\s*\* ?/, '') }));
}

/** Links and tags of TSDoc as Markdown. */
const plain = (text) =>
  text
    .replace(/\{@(?:link|linkcode|linkplain|inheritDoc)\s+([^}|]*)(?:\|[^}]*)?\}/g, (_, name) => `\`${name.trim()}\``)
    .replace(/^\s*@(?:param|typeParam|template)\s+\S+\s*-?/, '')
    .replace(/^\s*@format\b.*/, '')
    .replace(/^\s*@\w+/, '');

/** Code in a message, which has no Markdown: quoted names, media types, packages, methods, commands, and flags with their values. */
const CODE =
  /`[^`]*`|"[\w@./-]+"|\b(?:application|text|multipart)\/[\w.+-]*\w|\blearning-platforms(?: [a-z]+){1,2}|\bthe package [\w@./-]*\w|\b[a-z]\w*(?:\.\w+)+|--[a-z][\w-]*(?: \w+(?=[.,;]|$))?/gm;
const marked = (text) => text.replace(CODE, (code) => (code.startsWith('`') ? code : `\`${code}\``));

/** Paragraphs, list items and tags are blocks of their own; code is left out. */
export function blocksOf(lines) {
  const blocks = [];
  let block;
  let code = false;
  const close = () => (block = undefined);
  for (const { line, text } of lines) {
    if (/^\s*(?:```|~~~)/.test(text)) {
      code = !code;
      close();
      continue;
    }
    if (code) continue;
    if (!text.trim() || PRAGMA.test(text) || /^\s*[|]/.test(text)) {
      close();
      continue;
    }
    if (/^\s*(?:[-*] |\d+\. |@\w)/.test(text)) close();
    const words = plain(text)
      .replace(/^\s*(?:[-*] |\d+\. )/, '')
      .trim();
    if (!words) continue;
    if (!block) blocks.push((block = []));
    block.push({ line, text: words });
  }
  return blocks;
}

function sourceBlocks(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith('.js') ? ts.ScriptKind.JS : ts.ScriptKind.TS);
  const lineOf = (position) => source.getLineAndCharacterOfPosition(position).line + 1;
  const comments = new Map();
  const blocks = [];

  const collect = (ranges) => {
    for (const { pos, end } of ranges ?? []) comments.set(pos, text.slice(pos, end));
  };
  const message = (node, words) => {
    if (!MESSAGE.test(words) || NOT_PROSE.test(words) || isWordList(words)) return;
    const first = lineOf(node.getStart(source));
    const lines = marked(words.replace(/<[^<>]*>/g, ' ')).split('\n');
    blocks.push(...blocksOf(lines.map((line, i) => ({ line: first + i, text: line.replace(/ {2,}/g, ' ') }))));
  };
  const walk = (node) => {
    if (node.kind < ts.SyntaxKind.FirstNode && node.kind !== ts.SyntaxKind.JsxText) {
      collect(ts.getLeadingCommentRanges(text, node.pos));
      collect(ts.getTrailingCommentRanges(text, node.end));
    }
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) message(node, node.text);
    if (ts.isTemplateExpression(node))
      message(node, node.head.text + node.templateSpans.map(({ literal }) => `\`x\`${literal.text}`).join(''));
    for (const child of node.getChildren(source)) if (!ts.isJSDoc(child)) walk(child);
  };
  walk(source);

  // Lines of `//` that follow each other are one comment.
  let last;
  for (const [position, comment] of [...comments].sort(([a], [b]) => a - b)) {
    const line = lineOf(position);
    const lines = commentLines(comment, line);
    if (comment.startsWith('//') && last?.end === line - 1) last.lines.push(...lines);
    else {
      if (last) blocks.push(...blocksOf(last.lines));
      last = { lines };
    }
    last.end = comment.startsWith('//') ? line : -1;
  }
  if (last) blocks.push(...blocksOf(last.lines));
  return blocks;
}

function graphqlBlocks(file, text) {
  const source = new Source(text, file);
  const blocks = [];
  const document = parse(source);
  let comment;
  for (let token = document.loc.startToken; token; token = token.next) {
    if (token.kind !== TokenKind.COMMENT) continue;
    const line = { line: token.line, text: token.value };
    if (comment?.at(-1).line === token.line - 1) comment.push(line);
    else {
      if (comment) blocks.push(...blocksOf(comment));
      comment = [line];
    }
  }
  if (comment) blocks.push(...blocksOf(comment));
  visit(document, {
    [Kind.STRING]: (node, key) => {
      if (key !== 'description') return;
      const first = getLocation(source, node.loc.start).line + (node.block && text[node.loc.start + 3] === '\n' ? 1 : 0);
      blocks.push(...blocksOf(node.value.split('\n').map((line, i) => ({ line: first + i, text: line }))));
    },
  });
  return blocks;
}

/** The blocks of a file, as lines of text with their numbers. */
export const extract = (file, text) => (file.endsWith('.graphql') ? graphqlBlocks(file, text) : sourceBlocks(file, text));

/** Markdown with one paragraph for each block, and the line of the file for a line and column of it. */
export function markdownOf(blocks) {
  const paragraphs = blocks.map((block) => {
    const starts = [];
    let text = '';
    for (const part of block) {
      if (text) text += ' ';
      starts.push({ column: text.length, line: part.line });
      text += part.text;
    }
    return { text, starts };
  });
  return {
    text: paragraphs.map(({ text }) => `${text}\n\n`).join(''),
    /** Lines and columns count from 1. */
    lineAt: (line, column) => paragraphs[(line - 1) >> 1]?.starts.findLast((start) => start.column < column)?.line ?? 1,
  };
}
