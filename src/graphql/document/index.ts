// Reads your own documents with graphql's parser and printer. A separate output, loaded with the first of them: the SDK's operations are
// strings whose names are known.
export { type ReadDocument, readDocument } from './document.js';
export { spreadsOf } from './fragments.js';
export { DocumentProblem } from './problem.js';
export { type ReadSelection, readSelection } from './selection.js';
export { isSelection, isSyntaxError, parseDocument } from './text.js';
