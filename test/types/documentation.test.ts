// Every group and every method of the clients is documented where an editor shows it, and every method links to the vendor's documentation.
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

interface Member {
  name: string;
  comment: string;
  links: string[];
}

/** The members of a file's interfaces, with their TSDoc. */
function membersOf(file: string) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const groups: Member[] = [];
  const methods: Member[] = [];
  for (const statement of source.statements) {
    if (!ts.isInterfaceDeclaration(statement)) continue;
    groups.push(documented(statement, statement.name.text));
    for (const member of statement.members) {
      const named = documented(member, `${statement.name.text}.${member.name?.getText()}`);
      (ts.isMethodSignature(member) ? methods : groups).push(named);
    }
  }
  return { groups, methods };
}

function documented(node: ts.Node, name: string): Member {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const see = ts.getJSDocTags(node).filter(({ tagName }) => tagName.text === 'see');
  return {
    name,
    comment: comments.map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '').join(''),
    links: see.map((tag) => tag.getText()),
  };
}

const PLATFORMS: [folder: string, methods: number, host: string][] = [
  ['instruqt', 250, 'api-docs.instruqt.com'],
  ['sda', 8, 'apidocs.eu1.sdaconsole.io'],
  ['learning-path', 15, 'developer.thoughtindustries.com'],
  ['skilljar', 240, 'api.skilljar.com'],
];

describe.each(PLATFORMS)('%s', (folder, least, host) => {
  const { groups, methods } = membersOf(`src/${folder}/generated/bindings.ts`);

  it('describes every group', () => {
    expect(groups.length).toBeGreaterThan(2);
    expect(groups.filter(({ comment }) => !/^[A-Z].{8,}\.$/s.test(comment)).map(({ name }) => name)).toEqual([]);
  });

  it('describes every method, and links to the documentation of its operation', () => {
    expect(methods.length).toBeGreaterThanOrEqual(least);
    expect(methods.filter(({ comment }) => comment.length < 10).map(({ name }) => name)).toEqual([]);
    const link = new RegExp(`^@see \\{@link https://${host.replaceAll('.', '\\.')}/\\S* \\| .+ API reference: [\\w, ]+\\}$`);
    const others = methods.filter(({ links }) => links.length !== 1 || !link.test(links[0]!.replace(/[\s*]+$/, '')));
    expect(others.map(({ name, links }) => [name, ...links])).toEqual([]);
  });
});

it('the clients themselves are described', () => {
  const { groups } = membersOf('src/platform-clients.ts');
  expect(groups.filter(({ comment }) => comment.length < 10).map(({ name }) => name)).toEqual([]);
});
