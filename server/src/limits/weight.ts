import { Extensions } from 'type-graphql';

/**
 * How many objects a plain value counts as, each time that it is selected; one without it is free. For
 * what is as long as a whole answer, such as the frozen answer of a published report.
 */
export const Weight = (objects: number) => Extensions({ weight: objects });
