/** The default sub-tenant of all records. */
export const CLIENT_ID = 'client-1';
