import { program } from '../../../program.js';

export async function POST(request) {
  return Response.json(await program(await request.json()));
}
