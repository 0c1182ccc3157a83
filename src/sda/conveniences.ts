/** Convenience methods by resource. They are not in the manifest, which lists operations. */
export const sdaConveniences = {
  recordings: 'download',
  sessions: 'waitUntilReady watchStatus',
};
