// `npm run test:dist`: the tests of the contract and of kinds of faults once more, against the built package. test/contract/loaded.test.ts
// proves that it is what they load.
import { begin, end, runVitest } from './summaries.js';

const SUITE = 'test:dist';

begin(SUITE);
end(SUITE, runVitest('dist'));
