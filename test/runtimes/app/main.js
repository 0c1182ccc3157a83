// Runs the program with the settings of the command line, and prints its result as the last line.
import { program } from './program.js';

const importWebSocket = async () => (typeof WebSocket === 'undefined' ? (await import('ws')).WebSocket : undefined);

importWebSocket()
  .then((webSocketImpl) => program(JSON.parse(process.argv.at(-1)), webSocketImpl))
  .then((result) => console.log(JSON.stringify(result)));
