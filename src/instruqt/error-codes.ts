// The meanings of the platform's `BE_nnn_Name` codes. The reference contains a table of 84 descriptions without codes. For the two codes
// that are completely known, the position in the table is the code number. This is assumed for the other codes.

/** An error code of the platform: the two known names, or any other name with a number. */
export type InstruqtErrorCode = 'BE_001_ImageNotFound' | 'BE_034_EntityNotFound' | (`BE_${number}_${string}` & {});

/** The meaning of each code number: `errorMeanings[34]` for `BE_034_EntityNotFound`. The platform may have further codes. */
export const errorMeanings: Readonly<Record<number, string>> = {
  1: 'The image does not exist.',
  2: 'The challenge has no tabs of this type.',
  3: 'The type of play does not exist.',
  4: 'Only one play can be specified.',
  5: 'More than one play matches the request.',
  6: 'More than one user matches the request.',
  7: 'The secret does not exist.',
  8: 'The name of the secret is not valid.',
  9: 'The user has already accepted this invite.',
  10: 'No user has this id.',
  11: 'The arcade team does not exist.',
  12: 'The challenge does not exist.',
  13: 'The challenge cannot be skipped in its current state.',
  14: 'The challenge does not belong to the given track.',
  15: 'The caller is not playing: start the track first.',
  16: 'The environment is still being created, or was not started; try again later.',
  17: 'The environment no longer exists; start the track again to skip challenges.',
  18: 'It is not possible to skip to a challenge that is already finished.',
  19: 'Challenges cannot be skipped until the environment is created.',
  20: 'The custom resource is still in use.',
  21: 'A track config still uses the secret.',
  22: 'A track invite still uses the secret.',
  23: 'A sandbox config still uses the secret.',
  24: 'The track has a hot start pool.',
  25: 'It already exists.',
  26: 'The organization for single sign-on could not be created.',
  27: 'The organization for single sign-on could not be read.',
  28: 'A connection for single sign-on already exists.',
  29: 'The connection for single sign-on could not be rolled back after a failure.',
  30: 'The connection for single sign-on could not be added to the organization.',
  31: 'The connection for single sign-on could not be read.',
  32: 'The connection for single sign-on does not exist.',
  33: 'The single sign-on connection of this team could not be read.',
  34: 'The requested entity does not exist.',
  35: 'The image was not found.',
  36: 'The name of the image is not valid.',
  37: 'The hot start pool was deleted.',
  38: 'The domain is not a valid DNS name.',
  39: 'The value must be an email address.',
  40: 'The value must be a host name: a letter, followed by lower-case letters, digits and hyphens.',
  41: 'The value must be a slug: lower-case letters, digits and hyphens, without a hyphen at either end.',
  42: 'The value must be a URL.',
  43: 'The value must be a URL or a file path.',
  44: 'The value must be a URL that starts with https.',
  45: 'Private email addresses are not accepted: use a work address.',
  46: 'The repository does not exist.',
  47: 'The sandbox variable could not be set on the host.',
  48: 'The sandbox variable could not be read from the host.',
  49: 'The image is still in use and cannot be deleted.',
  50: 'A team needs an API key before it can have one for LTI: create the API key first.',
  51: 'The track has no versions.',
  52: 'The team does not exist.',
  53: 'The cloud provider does not exist.',
  54: 'The cloud provider settings do not exist.',
  55: 'No GitHub account is linked.',
  56: 'The cloud provider settings are disabled.',
  57: 'The caller has no permission to change AWS accounts.',
  58: 'The caller has no permission to change Google Cloud projects.',
  59: 'The caller has no permission to change Azure subscriptions.',
  60: 'Tracks still use the preset.',
  61: 'Hot start pools still use the preset.',
  62: 'The file has the wrong format.',
  63: 'The repository does not have this branch.',
  64: 'The value must be a valid work email address.',
  65: 'User details are required when anyone who enters details has access.',
  66: 'Tracks still use one of the services to be removed.',
  67: 'Tracks still use one of the regions to be removed.',
  68: 'The user has already accepted the offer of this landing page.',
  69: 'The user must be specified by id, email address or slug.',
  70: 'The credentials do not exist.',
  71: 'The credentials already exist.',
  72: 'The link to GitHub could not be created.',
  73: 'The remote repository is not empty: an empty one is required.',
  74: 'Versioning is disabled for the track or for the team that owns it.',
  75: 'Another track uses this repository.',
  76: 'There are no changes to store.',
  77: 'The user has unpublished changes.',
  78: 'Version control failed unexpectedly.',
  79: 'The branch was not found.',
  80: 'The message service does not respond.',
  81: 'A machine cannot be created with these resources.',
  82: 'The channel does not exist.',
  83: 'The branch or tag does not exist.',
  84: 'A track or a lab must be specified by its id.',
};

/**
 * Returns the meaning of a code, by its number. Returns `undefined` for other strings, and for numbers that are not in the reference.
 *
 * @example
 * catch (error) {
 *   // Includes NotFoundError and the other common classes.
 *   if (error instanceof GraphQLResponseError) console.error(error.codes.map((code) => explainErrorCode(code)?.meaning ?? code));
 * }
 */
export function explainErrorCode(code: string): { number: number; meaning: string } | undefined {
  const number = Number(/^BE_(\d{3})(?:_|$)/.exec(code)?.[1]);
  const meaning = errorMeanings[number];
  return meaning === undefined ? undefined : { number, meaning };
}
