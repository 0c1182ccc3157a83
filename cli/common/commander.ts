// The parser of the command line, as a separate output, so that it is bundled once.
export { Argument, Command, CommanderError, Help, Option } from 'commander';
