/**
 * A type that another file's class names back. Why: two classes that name each other would each be
 * read before the other exists, since the compiler writes field types into the running code; an
 * alias is not written.
 */
export type Rel<T> = T;
