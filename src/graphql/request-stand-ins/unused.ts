export const batchRequests = undefined;
export const gql = undefined;
export const parseBatchRequestArgs = undefined;
export const parseRequestArgs = undefined;
export const request = undefined;
export class ClientError extends Error {}
export const Kind = {};
