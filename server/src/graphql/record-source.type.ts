import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum SourceKind {
  PAGE = 'PAGE',
  DOCUMENT = 'DOCUMENT',
  PERSON = 'PERSON',
}
registerEnumType(SourceKind, {
  name: 'SourceKind',
  description: 'What sort of source states a record.',
  valuesConfig: {
    PAGE: { description: 'A page on the web; the reference is its address.' },
    DOCUMENT: {
      description: 'A letter, decree, regulation or printed article; the reference names it.',
    },
    PERSON: { description: 'Someone who told it; the reference names the office or the person.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'Where a record came from: the imported file and row, and the source that states it.',
})
export class RecordSource {
  @Field(() => String, {
    description: 'Name of the imported file whose row last wrote this record.',
  })
  file!: string;

  @Field(() => Int, {
    description: 'Row of that file as a spreadsheet counts it: the header is row 1.',
  })
  row!: number;

  @Field(() => Int, { description: 'Number of the import; all files loaded together share it.' })
  batch!: number;

  @Field(() => SourceKind, {
    nullable: true,
    description: 'Sort of the source; null where no source verifies the record.',
  })
  kind!: SourceKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'Address, document or person; null where no source verifies the record.',
  })
  reference!: string | null;
}
