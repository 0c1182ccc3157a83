// As main.js, for runtimes with WebSocket: bundlers warn of the optional packages of ws.
import { program } from './program.js';

program(JSON.parse(process.argv.at(-1))).then((result) => console.log(JSON.stringify(result)));
