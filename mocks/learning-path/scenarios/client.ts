/** The sub-tenant that everything belongs to when nobody says otherwise. */
export const CLIENT_ID = 'client-1';
