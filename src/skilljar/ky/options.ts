export const findUnknownOptions = () => ({});
export const hasSearchParameters = (): boolean => false;
