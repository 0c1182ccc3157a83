// `npm run test:lab`: kills the service of examples/lab-completion 30 times while completions arrive. Requires no build.
import { begin, end, runVitest } from './summaries.js';

const SUITE = 'test:lab';

begin(SUITE);
end(SUITE, runVitest('lab'));
