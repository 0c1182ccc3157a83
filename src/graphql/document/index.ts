// Reads custom documents with graphql's parser and printer. A separate output file, loaded with the first custom document: the SDK's own
// operations are strings with known names.
export { type ReadDocument, readDocument } from './document.js';
export { spreadsOf } from './fragments.js';
export { DocumentProblem } from './problem.js';
export { type ReadSelection, readSelection } from './selection.js';
export { isSelection, isSyntaxError, parseDocument } from './text.js';
