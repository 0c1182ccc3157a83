/** Convenience methods by resource. The manifest contains only operations. */
export const sdaConveniences = {
  recordings: 'download',
  sessions: 'waitUntilReady watchStatus',
};
