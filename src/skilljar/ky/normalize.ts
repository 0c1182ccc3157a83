export const normalizeRequestMethod = (method: string): string => method;
export const normalizeRetryOptions = () => ({ limit: 0 });
