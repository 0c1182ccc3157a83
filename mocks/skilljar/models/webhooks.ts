import type { Models } from '../../rest/factories/model.js';

export const webhooks: Models = {
  progresstokens: { name: 'progress token', reads: 'progresstokens.get' },
  webhooks: {
    name: 'webhook',
    reads: 'webhooks.get',
    defaults: { target_url: (_row, help) => `https://hooks.example.com/${help.text('token', 'webhook')}` },
  },
};
