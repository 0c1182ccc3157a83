// The vendor's documentation of each platform's operations. Their pages document no anchors of single operations, so the links lead to the
// page, and their text names the operation to search for there.
const PAGES: Readonly<Record<string, string>> = {
  instruqt: 'https://api-docs.instruqt.com/',
  sda: 'https://apidocs.eu1.sdaconsole.io/ideaas-api/index.html',
  learningPath: 'https://developer.thoughtindustries.com/docs/graphql/endpoints/learning-paths/',
  skilljar: 'https://api.skilljar.com/docs/',
};

/** The line of a TSDoc comment that links to the vendor's documentation of an operation. */
export function seeReference(platform: string, title: string, operation: string): string {
  const page = PAGES[platform];
  if (!page) throw new Error(`Add the vendor's documentation of ${platform} to codegen/reference-pages.ts.`);
  return `@see {@link ${page} | ${title} API reference: ${operation}}`;
}
