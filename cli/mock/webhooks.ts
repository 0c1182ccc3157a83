import type { MockOptions } from '../../mocks/options.js';
import { aligned, type Flags, UsageError, type Values } from '../common/index.js';

const url = (help: string) => ({ type: 'string', value: '<url>', help }) as const;

export const WEBHOOK_FLAGS = {
  webhook: url('Sends signed webhooks for events of Instruqt to <url>/instruqt, and of Skilljar to <url>/skilljar.'),
  'instruqt-webhook': url('The URL for webhooks of Instruqt. Overrides --webhook.'),
  'skilljar-webhook': url('The URL for webhooks of Skilljar. Overrides --webhook.'),
  'webhook-secret': {
    type: 'string',
    value: '<whsec_…>',
    help: 'The signing secret for Instruqt, and the basic auth password for Skilljar. Default: test values, which are printed.',
  },
} as const satisfies Flags;

type Given = Values<typeof WEBHOOK_FLAGS>;

const isUrl = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** The URL of one platform's webhooks. */
function urlOf(flags: Given, platform: 'instruqt' | 'skilljar'): string | undefined {
  const own = flags[`${platform}Webhook`];
  const flag = own === undefined ? 'webhook' : `${platform}-webhook`;
  const text = own ?? flags.webhook;
  if (text === undefined) return undefined;
  if (!isUrl(text)) throw new UsageError(`--${flag}: must be a URL such as http://127.0.0.1:3000/hooks, not ${JSON.stringify(text)}.`);
  return flag === 'webhook' ? `${text.replace(/\/$/, '')}/${platform}` : text;
}

/** The receivers of webhooks. */
export type CliWebhooks = Pick<NonNullable<MockOptions['webhooks']>, 'allowHosts'> & {
  readonly instruqt: { readonly url?: string; readonly secret?: string };
  readonly skilljar: readonly { readonly url: string; readonly username?: string; readonly password?: string }[];
};

export function webhooksOf(flags: Given): CliWebhooks {
  const instruqt = urlOf(flags, 'instruqt');
  const skilljar = urlOf(flags, 'skilljar');
  const secret = flags.webhookSecret;
  const urls = [instruqt, skilljar].filter((found) => found !== undefined);
  return {
    // The flag is the permission to send to this host.
    allowHosts: urls.map((found) => new URL(found).hostname),
    instruqt: { ...(instruqt !== undefined && { url: instruqt }), ...(secret !== undefined && { secret }) },
    skilljar: skilljar === undefined ? [] : [{ url: skilljar, ...(secret !== undefined && { username: 'skilljar', password: secret }) }],
  };
}

interface TestValues {
  readonly demoWebhookSecret: string;
  readonly demoWebhookCredentials: { readonly username: string; readonly password: string };
}

/** One line for each receiver, with its URL and credentials. Only test values are printed, not your secret. */
export function listedWebhooks({ instruqt, skilljar }: CliWebhooks, { demoWebhookSecret, demoWebhookCredentials }: TestValues): string[] {
  const { username, password } = demoWebhookCredentials;
  const rows = [
    ...(instruqt.url === undefined ? [] : [['  instruqt', instruqt.url, `secret ${instruqt.secret ? 'as given' : demoWebhookSecret}`]]),
    ...skilljar.map((target) => [
      '  skilljar',
      target.url,
      `basic auth ${username}, password ${target.password === undefined ? password : 'as given'}`,
    ]),
  ];
  return rows.length === 0 ? [] : ['Webhooks are sent to', ...aligned(rows)];
}
