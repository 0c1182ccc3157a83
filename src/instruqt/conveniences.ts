/**
 * Convenience methods by resource: each combines one or more operations. They are not in the manifest, which lists operations.
 */
export const instruqtConveniences = {
  challengeScripts: 'upload',
  sandboxes: 'waitFor',
  teamSecrets: 'set',
  trackScripts: 'upload',
  tracks: 'embedUrl playUrl waitFor',
  webhooks: 'ensure',
};
