// `npm run test:examples`: type-checks each example and runs it against the mock server, with the packed package.
import { begin, end, runVitest } from './summaries.js';

const SUITE = 'test:examples';

begin(SUITE);
end(SUITE, runVitest('examples'));
