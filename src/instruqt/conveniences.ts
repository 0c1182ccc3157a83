/**
 * Convenience methods by resource. Each combines one or more operations. The manifest contains only operations.
 */
export const instruqtConveniences = {
  challengeScripts: 'upload',
  sandboxes: 'waitFor',
  teamSecrets: 'set',
  trackScripts: 'upload',
  tracks: 'embedUrl playUrl waitFor',
  webhooks: 'ensure',
};
