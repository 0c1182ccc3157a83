const SECRETS = ['INSTRUQT_API_KEY', 'SDA_TOKEN', 'SKILLJAR_API_KEY', 'LEARNING_PATH_API_KEY', 'LEARNING_PATH_AUTH_TOKEN'] as const;
/** Minimum length: shorter secrets would match parts of ordinary words. */
const SHORTEST = 4;

/** Removes the keys of the environment from a text, in every encoding in which they are sent. */
export function withoutSecrets(text: string): string {
  const base64 = (secret: string) => Buffer.from(secret).toString('base64');
  const forms = SECRETS.flatMap((name) => {
    const secret = process.env[name];
    if (secret === undefined || secret.length < SHORTEST) return [];
    return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret), base64(`${secret}:`), base64(secret)];
  });
  return forms.sort((a, b) => b.length - a.length).reduce((clean, form) => clean.replaceAll(form, '[redacted]'), text);
}
