import { type ClassType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Where a page lies in the whole list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows follow after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether rows come before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Hand it over as `before` to read backwards; null where the page is empty.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Hand it over as `after` to read on; null where the page is empty.',
  })
  endCursor!: string | null;
}

/** A page of records as it is answered. */
export interface Connection<T> {
  /** Counted only where it is asked for. */
  totalCount(): Promise<number>;
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
}

/** The GraphQL type of a page of records, called by their name. */
export function connectionOf<T extends object>(name: string, node: () => ClassType<T>) {
  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    description: 'One row of a page, with the place that it has in the order.',
  })
  class Edge {
    @Field(() => String, {
      description: 'The place of this very row; stays good while other rows come and go.',
    })
    cursor!: string;

    @Field(() => node(), { description: 'The record that stands at this place.' })
    node!: T;
  }

  @ObjectType(`${name}Connection`, {
    simpleResolvers: true,
    description:
      'A list of records, a page at a time. A row that is added between two pages repeats and loses none.',
  })
  class Page {
    @Field(() => Int, {
      description: 'Rows on all pages together; counted only where it is asked for.',
    })
    totalCount!: number;

    @Field(() => [Edge], { description: 'The rows of this page, each with its cursor.' })
    edges!: Edge[];

    @Field(() => [node()], { description: 'The same rows without their cursors.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Cursors of this page and whether there are others.' })
    pageInfo!: PageInfo;
  }
  return Page;
}
