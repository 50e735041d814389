/** Tables of better-auth, with its own names for columns; only the little that is read here is typed. */
export interface AuthTables {
  auth_user: { id: string; username: string; name: string };
  auth_session: { id: string; userId: string; expiresAt: string | Date };
  auth_account: { id: string; userId: string };
  auth_verification: { id: string };
  auth_api_key: {
    id: string;
    name: string | null;
    /** The first characters of the key, to tell it from others. */
    start: string | null;
    /** The user whose key it is. */
    referenceId: string;
    createdAt: string | Date;
    lastRequest: string | Date | null;
  };
}
