import type { RestModel } from '../../rest/factories/model.js';

export const progressToken: RestModel = { name: 'progress token', reads: 'progresstokens.get' };

export const webhook: RestModel = {
  name: 'webhook',
  reads: 'webhooks.get',
  defaults: { target_url: (_row, help) => `https://hooks.example.com/${help.text('token', 'webhook')}` },
};
