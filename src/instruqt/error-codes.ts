// What the platform's `BE_nnn_Name` codes mean. The reference describes 84 rows and names none: that a row's number is the code's number holds
// for both codes that are known in full, and is taken to hold for the rest.

/** A code of the platform: both names that are known, and any other, whose number says what it means. */
export type InstruqtErrorCode = 'BE_001_ImageNotFound' | 'BE_034_EntityNotFound' | (`BE_${number}_${string}` & {});

/** What each number means: `errorMeanings[34]` for `BE_034_EntityNotFound`. The platform may have more. */
export const errorMeanings: Readonly<Record<number, string>> = {
  1: 'There is no such image.',
  2: 'A challenge has no tabs of this type.',
  3: 'This type of play does not exist.',
  4: 'Only one play can be named here.',
  5: 'More than one play fits the request.',
  6: 'More than one user fits the request.',
  7: 'There is no such secret.',
  8: 'A secret cannot have this name.',
  9: 'The user accepted this invite before.',
  10: 'There is no user with this id.',
  11: 'There is no such arcade team.',
  12: 'There is no such challenge.',
  13: 'The state of the challenge does not allow skipping it.',
  14: 'The challenge belongs to another track than the one given.',
  15: 'The caller is not playing: the track has to be started before.',
  16: 'The environment is still being made, or nobody started it; try later.',
  17: 'The environment is gone; only a track that was started anew lets challenges be skipped.',
  18: 'Nobody can skip to a challenge that they have finished.',
  19: 'Skipping has to wait for the environment to be made.',
  20: 'Something still uses the custom resource.',
  21: 'The config of a track still uses the secret.',
  22: 'An invite to a track still uses the secret.',
  23: 'The config of a sandbox still uses the secret.',
  24: 'The track has a hot start pool.',
  25: 'It is there already.',
  26: 'The organization for single sign-on could not be made.',
  27: 'The organization for single sign-on could not be read.',
  28: 'There is a connection for single sign-on already.',
  29: 'The connection for single sign-on could not be undone after a failure.',
  30: 'The organization could not be given the connection for single sign-on.',
  31: 'The connection for single sign-on could not be read.',
  32: 'There is no such connection for single sign-on.',
  33: 'The connection for single sign-on of this team could not be read.',
  34: 'What was asked for does not exist.',
  35: 'The image was searched for in vain.',
  36: 'An image cannot have this name.',
  37: 'The hot start pool was deleted.',
  38: 'The domain breaks the rules for DNS names.',
  39: 'An email address is wanted.',
  40: 'A host name is wanted: a letter first, then lower-case letters, digits and hyphens.',
  41: 'A slug is wanted: lower-case letters, digits and hyphens, with no hyphen at either end.',
  42: 'A URL is wanted.',
  43: 'A URL or the path of a file is wanted.',
  44: 'A URL that begins with https is wanted.',
  45: 'Private email addresses are refused: it takes one from work.',
  46: 'There is no such repository.',
  47: 'The host did not take the sandbox variable.',
  48: 'The host did not give the sandbox variable.',
  49: 'Something still uses the image, so it stays.',
  50: 'A team without an API key cannot have one for LTI; make the API key first.',
  51: 'The track has no versions.',
  52: 'There is no such team.',
  53: 'This cloud provider does not exist.',
  54: 'The settings of the cloud provider do not exist.',
  55: 'Nobody has linked GitHub yet.',
  56: 'The settings of the cloud provider are switched off.',
  57: 'The caller may not change AWS accounts.',
  58: 'The caller may not change Google Cloud projects.',
  59: 'The caller may not change Azure subscriptions.',
  60: 'Tracks still use the preset.',
  61: 'Hot start pools still use the preset.',
  62: 'The file has the wrong format.',
  63: 'The repository has no such branch.',
  64: 'An email address from work is wanted, and a real one.',
  65: 'Where anyone who leaves details may come in, the details have to be given.',
  66: 'Tracks still use one of the services to be removed.',
  67: 'Tracks still use one of the regions to be removed.',
  68: 'The user accepted the offer of this landing page before.',
  69: 'The user has to be named by id, email address or slug.',
  70: 'There are no such credentials.',
  71: 'There are credentials already.',
  72: 'The link to GitHub could not be made.',
  73: 'The remote repository has something in it; it takes an empty one.',
  74: 'The track, or the team that owns it, has versioning switched off.',
  75: 'Another track uses this repository.',
  76: 'Nothing has changed, so that there is nothing to store.',
  77: 'The same user has changes that are not published yet.',
  78: 'Version control failed in a way that nobody foresaw.',
  79: 'The branch was searched for in vain.',
  80: 'The message service does not answer.',
  81: 'No machine can be made of these resources.',
  82: 'There is no such channel.',
  83: 'There is no such branch or tag.',
  84: 'A track or a lab has to be named by its id.',
};

/**
 * Says what a code means, by its number. Undefined for what is no code of the platform, and for numbers that the reference does not describe.
 *
 * @example
 * catch (error) {
 *   if (error instanceof GraphQLResponseError) console.error(error.codes.map((code) => explainErrorCode(code)?.meaning ?? code));
 * }
 */
export function explainErrorCode(code: string): { number: number; meaning: string } | undefined {
  const number = Number(/^BE_(\d{3})(?:_|$)/.exec(code)?.[1]);
  const meaning = errorMeanings[number];
  return meaning === undefined ? undefined : { number, meaning };
}
