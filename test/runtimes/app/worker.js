import { program } from './program.js';

export default {
  async fetch(request) {
    try {
      return Response.json(await program(await request.json()));
    } catch (error) {
      return new Response(error.stack, { status: 500 });
    }
  },
};
