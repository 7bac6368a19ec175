/** True and false as SQLite holds them. */
export type Flag = 0 | 1;
/** JSON text; what it holds is said at the column. */
export type Json = string;
