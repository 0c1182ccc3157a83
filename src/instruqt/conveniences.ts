/**
 * Methods beside the generated ones, by resource: each does with one or more operations what callers would otherwise write themselves. They
 * are not in the manifest, which lists operations.
 */
export const instruqtConveniences = {
  challengeScripts: 'upload',
  sandboxes: 'waitFor',
  teamSecrets: 'set',
  trackScripts: 'upload',
  tracks: 'embedUrl playUrl waitFor',
};
