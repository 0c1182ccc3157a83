// The parser of the command line, in an output of its own: it is bundled once.
export { Argument, Command, CommanderError, Help, Option } from 'commander';
