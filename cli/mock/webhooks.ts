import type { MockOptions } from '../../mocks/options.js';
import { aligned, type Flags, UsageError, type Values } from '../shared/index.js';

const url = (help: string) => ({ type: 'string', value: '<url>', help }) as const;

export const WEBHOOK_FLAGS = {
  webhook: url('Posts a signed webhook for what happens on Instruqt to <url>/instruqt, on Skilljar to <url>/skilljar.'),
  'instruqt-webhook': url("Instruqt's to this URL instead."),
  'skilljar-webhook': url("Skilljar's to this URL instead."),
  'webhook-secret': {
    type: 'string',
    value: '<whsec_…>',
    help: "The signing secret of Instruqt's, and the basic auth password of Skilljar's. Default: test values, which are printed.",
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
  if (!isUrl(text)) throw new UsageError(`--${flag}: a URL such as http://127.0.0.1:3000/hooks, not ${JSON.stringify(text)}.`);
  return flag === 'webhook' ? `${text.replace(/\/$/, '')}/${platform}` : text;
}

/** Where webhooks go. */
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
    // Who gives a URL here wants it.
    allowHosts: urls.map((found) => new URL(found).hostname),
    instruqt: { ...(instruqt !== undefined && { url: instruqt }), ...(secret !== undefined && { secret }) },
    skilljar: skilljar === undefined ? [] : [{ url: skilljar, ...(secret !== undefined && { username: 'skilljar', password: secret }) }],
  };
}

interface TestValues {
  readonly demoWebhookSecret: string;
  readonly demoWebhookCredentials: { readonly username: string; readonly password: string };
}

/** Where webhooks go and what they prove themselves with, one a line; a secret that was given is not printed. */
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
  return rows.length === 0 ? [] : ['Webhooks go to', ...aligned(rows)];
}
