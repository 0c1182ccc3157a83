// `npm run test:dist`: runs the tests of the contract and of kinds of faults against the built package. test/contract/loaded.test.ts proves
// that they load it.
import { begin, end, runVitest } from './summaries.js';

const SUITE = 'test:dist';

begin(SUITE);
end(SUITE, runVitest('dist'));
