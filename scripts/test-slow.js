// `npm run test:slow`: slow tests, such as those that start a process each. They require the built package.
import { begin, end, runVitest } from './summaries.js';

const SUITE = 'test:slow';

begin(SUITE);
end(SUITE, runVitest('slow'));
