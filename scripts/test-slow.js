// `npm run test:slow`: tests that take long, such as those that begin a process each. They need the built package.
import { begin, end, runVitest } from './summaries.js';

const SUITE = 'test:slow';

begin(SUITE);
end(SUITE, runVitest('slow'));
