/** The arguments are invalid: the command line prints one line and exits with code 2. */
export class UsageError extends Error {}
