/** What test/runtimes/app/program.js returns everywhere. */
export const EXPECTED = {
  instruqt: 'Vault Secrets',
  sda: 'string',
  learningPath: 'onboarding',
  skilljar: true,
  items: 5,
  ownDocument: 'tracks',
  notFound: 'NOT_FOUND 404 skilljar.courses.get',
  refused: 'INVALID_INPUT  skilljar.courses.create',
  webhook: '200, handled 1',
  forged: '401, handled 0',
  event: 'joined',
};
